package org.parallax.report.words;

/** What every figure that leaves the program says of itself. */
public final class Caveat {

    private Caveat() {}

    /**
     * For a pane of the window, in few words: with what its theories have shown.
     *
     * @param whole whether there is room for what its record is too
     */
    public static String brief(Grounds grounds, boolean whole) {
        return brief(grounds.shown().size()) + " · " + ShownWords.inPane(grounds)
                + grounds.record().filter(words -> whole).map(words -> " " + words + ".").orElse("");
    }

    /** For a figure that leaves the window: with what its record is and what its theories have shown. */
    public static String of(Grounds grounds) {
        return of(grounds.shown().size()) + said(grounds);
    }

    /** With what its record is, for a place where what its theories have shown stands beside it. */
    public static String ofRecord(Grounds grounds) {
        return of(grounds.shown().size()) + record(grounds);
    }

    /** What a figure rests on, as sentences after others. */
    public static String said(Grounds grounds) {
        return record(grounds) + " " + grounds.brief();
    }

    private static String record(Grounds grounds) {
        return grounds.record().map(words -> " " + words + ".").orElse("");
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
