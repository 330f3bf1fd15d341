package org.parallax.backtest.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a head. */
enum HeadKey {
    TITLE("what the values are, for people to read"),
    UNIT("what a value is counted in"),
    STEP("how far apart values are: month, quarter, year or irregular"),
    SOURCE("where the values come from"),
    DIRECTION("whose conduct or opinion it is: KOR->JPN, both or undirected"),
    SPLIT("the last period of the training part"),
    KIND("what values count: stock, or flow for what happened in a period"),
    INDICATOR("the indicator that the values are linked to"),
    SIGN("which way values move with the indicator: + or -"),
    SEASONAL("whether values have a season: yes or no"),
    CONTROL("negative, where skill would be a defect"),
    FIELD("when polls were in the field");

    private final String use;

    HeadKey(String use) {
        this.use = use;
    }

    /** As files spell it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says. */
    String use() {
        return use;
    }

    /** Whether a head is complete without it. */
    boolean isOptional() {
        return this == CONTROL || this == FIELD;
    }

    static Optional<HeadKey> named(String id) {
        return List.of(values()).stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
