package org.parallax.exercise.plan;

import java.time.YearMonth;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Indicator;

/** What a belief is about. */
public sealed interface BeliefSubject {

    /** That an event happens or an option is chosen; asked for as a probability. */
    record ComesAbout(Branch branch) implements BeliefSubject {}

    /** That a decision comes up at all; asked for as a probability. */
    record ComesUp(String decision) implements BeliefSubject {}

    /**
     * That an indicator lies in a band in a month; asked for as a probability.
     *
     * @param low 0 to 100, or minus infinity
     * @param high 0 to 100, or infinity
     */
    record LiesIn(Indicator indicator, double low, double high, YearMonth month) implements BeliefSubject {}

    /** Where an indicator lies in a month; asked for as a range. */
    record ValueOf(Indicator indicator, YearMonth month) implements BeliefSubject {}

    /** Whether a range is asked for instead of a probability. */
    default boolean isRange() {
        return this instanceof ValueOf;
    }
}
