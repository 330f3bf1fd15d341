package org.parallax.backtest.series;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word someone meant who wrote an unknown one. */
public final class LikelyWord {

    private LikelyWord() {}

    /** The nearest of {@code words}, if it is near: half of its letters differ at most; the first of several. */
    public static Optional<String> of(String wrong, Collection<String> words) {
        String folded = fold(wrong);
        return words.stream()
                .filter(word -> distance(folded, fold(word)) <= word.length() / 2)
                .min(Comparator.comparingInt(word -> distance(folded, fold(word))));
    }

    /** The end of a sentence about an unknown word: {@code ; did you mean A?}, or a full stop if none is near. */
    public static String suggestion(String wrong, Collection<String> words) {
        return of(wrong, words).map(word -> "; did you mean " + word + "?").orElse(".");
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
