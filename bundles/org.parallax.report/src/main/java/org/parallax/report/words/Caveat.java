package org.parallax.report.words;

import java.util.Optional;

/** What every figure that leaves the program says of itself. */
public final class Caveat {

    private Caveat() {}

    /**
     * For a pane of the window, in few words.
     *
     * @param record what is to be said of the record that was used, as half a sentence
     */
    public static String brief(int theories, Optional<String> record) {
        return brief(theories) + record.map(words -> " · " + words).orElse("");
    }

    /**
     * For a figure that leaves the window, of {@code theories} theories.
     *
     * @param record what is to be said of the record that was used, as half a sentence
     */
    public static String of(int theories, Optional<String> record) {
        return of(theories) + said(record);
    }

    /** The half sentence as one of its own after others; empty for none. */
    public static String said(Optional<String> record) {
        return record.map(words -> " " + words + ".").orElse("");
    }

    private static String brief(int theories) {
        return "A projection under " + (theories == 1 ? "one theory" : Numbers.inWords(theories) + " theories")
                + ", not a prediction";
    }

    /** Without a word on the record: for a picture of {@code theories} theories. */
    public static String of(int theories) {
        return theories == 1
                ? "A projection under one theory, not a prediction: what would follow if the theory and the scenario’s "
                        + "assumptions held."
                : "A projection under " + Numbers.inWords(theories) + " theories, not a prediction: what would follow if "
                        + "each theory in turn and the scenario’s assumptions held.";
    }
}
