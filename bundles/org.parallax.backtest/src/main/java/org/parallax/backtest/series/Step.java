package org.parallax.backtest.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far apart a series' values are. */
public enum Step {

    /** A value a month. */
    MONTH(1, 24, List.of(1, 3, 6, 12)),

    /** A value a quarter. */
    QUARTER(3, 8, List.of(3, 6, 12)),

    /** A value a year. */
    YEAR(12, 10, List.of(12)),

    /** Polls: values of the months of field work, about a year apart. */
    IRREGULAR(12, 3, List.of(6, 12));

    private final int months;
    private final int leastKnown;
    private final List<Integer> horizons;

    Step(int months, int leastKnown, List<Integer> horizons) {
        this.months = months;
        this.leastKnown = leastKnown;
        this.horizons = horizons;
    }

    /** The step whose id a head gives; {@code irregular} may be followed by a comma and words. */
    public static Optional<Step> named(String text) {
        String id = text.startsWith("irregular,") ? "irregular" : text;
        return List.of(values()).stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** As heads spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Months from one value to the next; about, where the step is irregular. */
    public int months() {
        return months;
    }

    /** How many values must be known before one is forecast. */
    public int leastKnown() {
        return leastKnown;
    }

    /** How many months ahead values are forecast, ascending. */
    public List<Integer> horizons() {
        return horizons;
    }

    /** How many values lie in so many months, at least 1. */
    public int steps(int horizon) {
        return Math.max(1, (horizon + months - 1) / months);
    }

    /** How many values the {@code recent mean} looks back: a year of months, two of quarters, five years or polls. */
    public int recent() {
        return switch (this) {
            case MONTH -> 12;
            case QUARTER -> 8;
            case YEAR, IRREGULAR -> 5;
        };
    }

    /** How many values make a year where there are several; 1 where there is no season to see. */
    public int seasons() {
        return this == IRREGULAR ? 1 : 12 / months;
    }

    /** One value's period, for sentences. */
    public String noun() {
        return switch (this) {
            case MONTH, QUARTER, YEAR -> id();
            case IRREGULAR -> "poll";
        };
    }
}
