package org.parallax.exercise.belief;

/** Whose probabilities are scored. Nobody is ranked: they stand side by side on the same beliefs. */
public sealed interface Forecaster {

    /** Always one half. */
    record Coin() implements Forecaster {}

    /** The median of the room. */
    record Room() implements Forecaster {}

    /** A theory, as it stood when the belief was closed. */
    record ByTheory(String theory) implements Forecaster {}

    /** One seat. */
    record BySeat(String seat) implements Forecaster {}
}
