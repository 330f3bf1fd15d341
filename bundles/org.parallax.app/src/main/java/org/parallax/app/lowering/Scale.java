package org.parallax.app.lowering;

import org.parallax.model.Intensity;
import org.parallax.model.Strength;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Impact;

/** The numbers that words for strength and intensity stand for. The only place where these words become numbers. */
final class Scale {

    private Scale() {}

    /**
     * Points on an indicator or a view at full intensity. Chosen so that a severe territorial incident costs about nine
     * points of political cooperation before a theory weighs it.
     */
    static double points(Strength strength) {
        return switch (strength) {
            case SLIGHTLY -> 1.5;
            case MODERATELY -> 3.5;
            case STRONGLY -> 6;
            case SEVERELY -> 10;
        };
    }

    /** The share of an effect on a channel that is lasting, where the record does not say how much of it is. */
    static double lastingShare(Channel channel) {
        return switch (channel) {
            case POLITICAL -> 0.15;
            case SECURITY -> 0.2;
            case ECONOMIC, RECONCILIATION -> 0.3;
            case CONTACT_OF_FIRST, CONTACT_OF_SECOND -> 0.4;
            case VIEW_BY_FIRST, VIEW_BY_SECOND -> Impact.LASTING_OF_A_VIEW;
        };
    }

    /** Change of a driver, on its scale of 0 to 1. */
    static double shift(Strength strength) {
        return switch (strength) {
            case SLIGHTLY -> 0.05;
            case MODERATELY -> 0.12;
            case STRONGLY -> 0.2;
            case SEVERELY -> 0.3;
        };
    }

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
