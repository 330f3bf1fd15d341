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
     * Learns a situation. Called once for a projection, whatever the number of runs, parameter settings and variants; may
     * take some milliseconds. The baseline and the reference are runs of the same learned theory in which
     * {@link MonthView} reports no event, so what the scenario assumes is not in the situation: drivers are read off the
     * month.
     *
     * @param situation with the events that the scenario plans, without its assumptions, shocks and expectations
     * @param past the documented levels up to {@code as of}, the same for every theory
     * @throws IllegalArgumentException if the situation lacks what the theory needs, saying what
     */
    LearnedTheory learn(Situation situation, DocumentedLevels past);
}
