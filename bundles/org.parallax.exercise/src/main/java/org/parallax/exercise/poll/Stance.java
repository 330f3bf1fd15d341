package org.parallax.exercise.poll;

import java.util.Arrays;
import java.util.List;

/** How a seat stands to a proposal that is to be adopted by consensus. */
public enum Stance {
    /** It agrees. */
    AGREE("agree"),
    /** It does not agree, but can live with it. */
    LIVE_WITH("live-with"),
    /** It objects, and its objection blocks. */
    OBJECT("object");

    private final String option;

    Stance(String option) {
        this.option = option;
    }

    /** The stance as an option of a poll. */
    public String option() {
        return option;
    }

    /** All stances as the options of a poll. */
    public static List<String> options() {
        return Arrays.stream(values()).map(Stance::option).toList();
    }
}
