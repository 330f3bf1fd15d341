package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory with two parameters and two causes: political cooperation falls by {@code slide} points a month, and rises by
 * {@code pull} points for each tenth that the first driver is above a half; events count by their documented effect.
 */
record Tuned(List<Parameter> parameters) implements Theory {

    static final Parameter SLIDE = new Parameter("slide", "Slide", "points/month", 0, 0.5, 2, "made up").likely(0.25, 1);
    static final Parameter PULL = new Parameter("pull", "Pull", "points", 0, 1, 3, "made up");

    Tuned() {
        this(List.of(SLIDE, PULL));
    }

    @Override
    public TheoryCard card() {
        return new TheoryCard("Tuned", "1", "Tuned", "Things slide.", "None", parameters, List.of())
                .within(Scope.EVERYTHING.causes(List.of("sliding", "pulling")));
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var effects = situation.storyline().events().stream()
                .mapToDouble(planned -> planned.event().impact().on(Domain.POLITICAL))
                .toArray();
        return values -> {
            double slide = values.of("slide");
            double pull = values.of("pull");
            return () -> new Path(effects, slide, pull);
        };
    }

    private static final class Path implements PreparedTheory.Path {

        private final double[] effects;
        private final double slide;
        private final double pull;
        private double slid;
        private double pulled;
        private double felt;

        Path(double[] effects, double slide, double pull) {
            this.effects = effects;
            this.slide = slide;
            this.pull = pull;
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            slid -= slide;
            pulled = 10 * pull * (month.driver(0) - 0.5);
            for (int i = 0; i < month.eventCount(); i++) {
                felt += effects[month.event(i)];
            }
            for (var domain : Domain.values()) {
                levels.set(domain, domain == Domain.POLITICAL ? Level.of(slid + pulled + felt) : 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        }

        @Override
        public void explain(PreparedTheory.Parts parts) {
            parts.add(0, Channel.POLITICAL, slid);
            parts.add(1, Channel.POLITICAL, pulled);
        }
    }
}
