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

    private final ClashSetup ground;
    private final ClashParameters rules;
    private final LeadersInOffice cabinet;
    private final BeliefState minds;
    private final LevelPath path;

    ClashPath(ClashSetup ground) {
        this.ground = ground;
        this.rules = ground.rules();
        this.cabinet = ground.cabinet();
        this.minds = ground.minds();
        this.path = ground.path();
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        path.enter(month);
        cabinet.meet(month);
        settleFields(month);
        settleViews();
        minds.weigh(month, ground.events(), cabinet, path.felt());
        double seepage = rules.imagery().seepage();
        minds.settle(
                seepage * path.unexplainedChange(Channels.view(Side.FIRST)),
                seepage * path.unexplainedChange(Channels.view(Side.SECOND)));
        path.write(levels);
    }

    /** Fields settle on what images, third parties and leaders imply. */
    private void settleFields(MonthView month) {
        var structure = rules.structure();
        double together = structure.together(minds.image(0), minds.image(1));
        double threat = 2 * ground.threat().in(month) - 1;
        double pressure = 2 * ground.pressure().in(month) - 1;
        double commitment = 2 * ground.commitment().in(month) - 1;
        double pull = cabinet.pull(0) + cabinet.pull(1);
        for (int field = 0; field < Channels.FIELDS; field++) {
            path.settle(
                    field,
                    structure.target(field, together, threat, pressure, commitment, pull),
                    structure.settling());
        }
    }

    /** Views follow the images. */
    private void settleViews() {
        for (var side : SIDES) {
            path.settle(Channels.view(side), minds.image(side.ordinal()), rules.imagery().regardPace());
        }
    }
}
