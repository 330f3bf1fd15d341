package org.parallax.report.words;

/** What every figure that leaves the program says of itself. */
public final class Caveat {

    private Caveat() {}

    /** For a picture of {@code theories} theories. */
    public static String of(int theories) {
        var under = theories == 1 ? "one theory" : Numbers.inWords(theories) + " theories";
        return "A projection under " + under
                + ", not a prediction: it shows what would follow if the theory and the scenario's assumptions held.";
    }
}
