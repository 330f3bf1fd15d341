package org.parallax.app.lowering;

import org.parallax.exercise.plan.ExercisePlan;

/**
 * An exercise ready to be played.
 *
 * @param scenario the one it plays, ready to be projected
 */
public record LoweredExercise(ExercisePlan plan, LoweredScenario scenario) {}
