package org.parallax.app.lowering;

import org.parallax.model.Intensity;
import org.parallax.model.Strength;

/**
 * The numbers that words for tone and intensity stand for. Those for the strength of effects stand in {@link
 * org.parallax.dsl.record.EffectSizes}, since the cards of kinds tell them too.
 */
final class Scale {

    private Scale() {}

    /** How far an image is from neutral, 0 to 1. */
    static double tone(Strength strength) {
        return switch (strength) {
            case SLIGHTLY -> 0.3;
            case MODERATELY -> 0.6;
            case STRONGLY -> 0.9;
            case SEVERELY -> 1;
        };
    }

    /** What an event's effects are multiplied by. */
    static double factor(Intensity intensity) {
        return switch (intensity) {
            case MINOR -> 0.5;
            case MODERATE -> 0.75;
            case MAJOR -> 1;
            case SEVERE -> 1.5;
        };
    }
}
