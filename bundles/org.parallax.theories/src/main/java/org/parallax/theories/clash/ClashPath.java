package org.parallax.theories.clash;

import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.LevelPath;

/** One run under the clash of realities. Symbols as in {@link ClashOfRealities}. */
final class ClashPath implements PreparedTheory.Path {

    private static final Side[] SIDES = Side.values();

    private final ClashSetup setup;
    private final ClashParameters rules;
    private final LeadersInOffice leaders;
    private final BeliefState beliefs;
    private final LevelPath path;

    ClashPath(ClashSetup setup) {
        this.setup = setup;
        this.rules = setup.rules();
        this.leaders = setup.leaders();
        this.beliefs = setup.beliefs();
        this.path = setup.path();
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        leaders.update(month);
        settleFields(month);
        settleViews();
        beliefs.weigh(month, setup.events(), leaders, path.felt());
        double seepage = rules.images().seepage();
        beliefs.settle(
                seepage * rules.noise().opinion(month, Side.FIRST),
                seepage * rules.noise().opinion(month, Side.SECOND));
        path.write(levels);
    }

    /** Fields settle on what images, third parties and leaders imply. */
    private void settleFields(MonthView month) {
        var resting = rules.restingLevels();
        double together = resting.together(beliefs.image(0), beliefs.image(1));
        double threat = 2 * setup.threat().in(month) - 1;
        double pressure = 2 * setup.pressure().in(month) - 1;
        double commitment = 2 * setup.commitment().in(month) - 1;
        double pull = leaders.pull(0) + leaders.pull(1);
        for (int field = 0; field < Channels.FIELDS; field++) {
            path.settle(
                    0, field,
                    resting.target(Channels.domain(field), together, threat, pressure, commitment, pull),
                    resting.settling());
        }
    }

    /** Views follow the images. */
    private void settleViews() {
        for (var side : SIDES) {
            path.settle(0, Channels.view(side), beliefs.image(side.ordinal()), rules.images().regardPace());
        }
    }
}
