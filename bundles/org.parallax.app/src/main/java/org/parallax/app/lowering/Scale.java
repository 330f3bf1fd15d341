package org.parallax.app.lowering;

import org.parallax.model.Strength;

/**
 * The numbers that words for tone stand for. Those for the strength of effects and for intensity stand in {@link
 * org.parallax.dsl.record.EffectSizes}, since the language tells them too.
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
}
