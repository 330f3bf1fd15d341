package org.parallax.projection.theory;

import org.parallax.projection.situation.Situation;

/**
 * A projection model: turns a situation into paths of the indicators.
 *
 * <p>A theory is pure. It reads no clock, locale, file or static state, calls {@link StrictMath} instead of
 * {@link Math} for transcendental functions, and takes all randomness from {@link MonthView}. It is found
 * by its name in {@code META-INF/services}, needs a public constructor without parameters, and two theories with one id
 * are an error.
 *
 * <p>A run in which nothing of the scenario happens is a run of the baseline: a theory reacts to the events that
 * {@link MonthView} reports, not to the plan. Levels are finite at every value of each parameter's range.
 */
public interface Theory {

    /** Describes the theory; the same on every call. */
    TheoryCard card();

    /**
     * Prepares the theory for a situation. Called once per situation and variant; may take some
     * milliseconds.
     *
     * @param past the documented levels up to {@code as of}, the same for every theory
     * @param parameters a value for each parameter on the card, inside its range
     * @throws IllegalArgumentException if the situation lacks what the theory needs, saying what
     */
    PreparedTheory prepare(Situation situation, DocumentedLevels past, ParameterValues parameters);
}
