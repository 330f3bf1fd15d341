package org.parallax.dsl.record;

import org.parallax.model.EventKind;
import org.parallax.model.Impact;
import org.parallax.model.Indicator;
import org.parallax.model.Intensity;
import org.parallax.model.Perception;
import org.parallax.model.Strength;

/** How large the effects are that a kind tells in words, which part of them lasts, and how they go. */
public final class EffectSizes {

    /** The share of a lasting part that is left a month later. */
    public static final double KEPT = 0.985;

    private static final double USUAL_OF_VIEWS = 50;
    /** What of a passing part is left after the months that a kind gives. */
    private static final double LEFT_AFTER_FADING = 0.1;

    private EffectSizes() {
    }

    /**
     * Points on an indicator or a view, at full intensity. Chosen so that a severe territorial incident costs about nine
     * points of political cooperation before a theory weighs it.
     */
    public static double points(Strength strength) {
        return switch (strength) {
            case SLIGHTLY -> 1.5;
            case MODERATELY -> 3.5;
            case STRONGLY -> 6;
            case SEVERELY -> 10;
        };
    }

    /** Change of a driver, on its scale of 0 to 1, at full intensity. */
    public static double shift(Strength strength) {
        return switch (strength) {
            case SLIGHTLY -> 0.05;
            case MODERATELY -> 0.12;
            case STRONGLY -> 0.2;
            case SEVERELY -> 0.3;
        };
    }

    /** What the effects of an event are multiplied by. */
    public static double factor(Intensity intensity) {
        return switch (intensity) {
            case MINOR -> 0.5;
            case MODERATE -> 0.75;
            case MAJOR -> 1;
            case SEVERE -> 1.5;
        };
    }

    /** The lasting part of an effect on an indicator, in percent: as told, else the usual one. */
    public static double lasting(Impact impact) {
        return impact.isSetLeaving() ? impact.getLeaving() : usual(impact.getIndicator());
    }

    /** The lasting part of an effect on a view, in percent: as told, else the usual one. */
    public static double lasting(Perception perception) {
        return perception.isSetLeaving() ? perception.getLeaving() : USUAL_OF_VIEWS;
    }

    /** The usual lasting part of an effect on an indicator, in percent. */
    public static double usual(Indicator indicator) {
        return switch (indicator) {
            case POLITICAL -> 15;
            case SECURITY -> 20;
            case ECONOMIC, RECONCILIATION -> 30;
            case SOCIETAL -> 40;
            case COOPERATION -> 0;
        };
    }

    /** Whether all of an effect stays for ever, with no part that passes. */
    public static boolean neverFades(EventKind kind) {
        return kind.isLasting() && !StandingConditions.isStanding(kind);
    }

    /**
     * What is left of an effect, in percent of all of it, some months after it began to fade.
     *
     * @param lasting its lasting part, in percent
     * @param fadeMonths after how many months a tenth of the passing part is left
     */
    public static double left(double lasting, int fadeMonths, int months) {
        return (100 - lasting) * Math.pow(LEFT_AFTER_FADING, months / (double) fadeMonths) + lasting * Math.pow(KEPT, months);
    }
}
