package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory of straight lines: political cooperation is 50 points, and {@code gain} more for a driver at 1 than at 0, and as
 * many for each event as {@code weight} says, while {@code hump} makes less of it the farther it is from a half.
 */
record Linear(List<Parameter> parameters) implements Theory {

    static final Parameter GAIN = new Parameter("gain", "Gain", "points", 0, 10, 20, "made up").likely(8, 14);
    static final Parameter WEIGHT = new Parameter("weight", "Weight", "points", -10, -4, 0, "made up").likely(-5, -3);
    static final Parameter HUMP = new Parameter("hump", "Hump", "share", 0, 0.5, 1, "made up").likely(0.25, 0.75);
    static final Parameter START = new Parameter("start", "Start", "points", 30, 50, 70, "made up").likely(45, 55);
    static final Parameter CHOSEN = Parameter.chosen("chosen", "Chosen", "points", 0, 1, 2, "made up");

    Linear() {
        this(List.of(GAIN, WEIGHT, HUMP, START, CHOSEN));
    }

    @Override
    public TheoryCard card() {
        return new TheoryCard("Linear", "1", "Linear", "All lines are straight.", "None", parameters, List.of());
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> {
            double off = values.of("hump") - 0.5;
            double gain = values.of("gain") * (1 - off * off);
            double weight = values.of("weight");
            double start = values.of("start");
            return () -> new Path(start, gain, weight);
        };
    }

    private static final class Path implements PreparedTheory.Path {

        private final double start;
        private final double gain;
        private final double weight;
        private int happened;

        Path(double start, double gain, double weight) {
            this.start = start;
            this.gain = gain;
            this.weight = weight;
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            happened += month.eventCount();
            for (var domain : Domain.values()) {
                levels.set(domain, domain == Domain.POLITICAL ? start + gain * month.driver(0) + weight * happened : 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        }
    }
}
