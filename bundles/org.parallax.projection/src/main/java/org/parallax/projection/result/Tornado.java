package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.situation.Indicator;

/**
 * Which inputs drive what a scenario changes of an indicator under a theory: each is moved alone to its low and to its high
 * end, all else as it is, in the same runs on the same random numbers. What is moved of a scenario leaves the record without
 * it as it is; what is moved of a theory moves that too, so that the change is always against the reference under the same
 * setting.
 *
 * @param runs looked at: the first of those that are counted; for parameters the first of these
 * @param base how it is with nothing moved
 * @param bars largest swing first, those of equal swing by sort and id; none where the scenario is its own reference
 * @param untried how many events were not moved, since others are stronger by the points of their kinds
 */
public record Tornado(
        String theory, Indicator indicator, YearMonth month, long runs, Base base, List<Bar> bars, int untried) {

    /** The unit of what can only be there or be left out: 1 or 0. */
    public static final String PRESENCE = "presence";

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** Where every event was moved. */
    public Tornado(String theory, Indicator indicator, YearMonth month, long runs, Base base, List<Bar> bars) {
        this(theory, indicator, month, runs, base, bars, 0);
    }

    /** What sort of thing an input is. */
    public enum Sort {
        ASSUMPTION,
        SHOCK,
        /** The probability of an event. */
        EVENT,
        /** The share of an option in the choices of its decision. */
        OPTION,
        /** A parameter of the theory. */
        PARAMETER
    }

    /**
     * Something that can be moved.
     *
     * @param id a name of its own among the inputs of its sort; of an option {@code decision=option}
     * @param unit of the values it is moved to
     */
    public record Input(Sort sort, String id, String title, String unit) {}

    /**
     * With nothing moved, in the mean of the runs looked at.
     *
     * @param level 0 to 100
     * @param change scenario less reference, in points
     */
    public record Base(double level, double change) {}

    /**
     * An input at one of its ends, in the mean of the runs looked at.
     *
     * @param value what it is set to
     * @param level of the scenario, 0 to 100
     * @param change scenario less reference, both under this setting, in points
     * @param moved by how much the change differs from the base's, in points; exactly 0 where no run differs
     * @param low below it lies the difference of 5 % of the runs
     * @param high below it lies the difference of 95 % of the runs
     */
    public record End(double value, double level, double change, double moved, double low, double high) {}

    /**
     * An input at its ends, the lower value first.
     *
     * @param runs it was moved in
     */
    public record Bar(Input input, long runs, End low, End high) {

        /** The range, in points, of the mean changes at the low end, with nothing moved, and at the high end. */
        public double swing() {
            double top = Math.max(0, Math.max(low.moved, high.moved));
            double bottom = Math.min(0, Math.min(low.moved, high.moved));
            return top - bottom;
        }

        /** Whether both ends move it the same way, so that what lies between them is no straight line. */
        public boolean bends() {
            return low.moved * high.moved > 0;
        }
    }
}
