package org.parallax.report.words;

/** What every figure that leaves the program says of itself. */
public final class Caveat {

    private Caveat() {}

    /** For a pane of the window, in few words. */
    public static String brief(int theories) {
        return "A projection under " + (theories == 1 ? "one theory" : Numbers.inWords(theories) + " theories")
                + ", not a prediction";
    }

    /** For a picture of {@code theories} theories. */
    public static String of(int theories) {
        return theories == 1
                ? "A projection under one theory, not a prediction: what would follow if the theory and the scenario’s "
                        + "assumptions held."
                : "A projection under " + Numbers.inWords(theories) + " theories, not a prediction: what would follow if "
                        + "each theory in turn and the scenario’s assumptions held.";
    }
}
