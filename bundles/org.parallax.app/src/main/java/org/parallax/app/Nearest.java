package org.parallax.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The name most like {@code wrong}; empty if none is at all like it. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        int tolerated = Math.max(2, wrong.length() / 3);
        return names.stream()
                .map(name -> new Candidate(name, distance(fold(wrong), fold(name))))
                .filter(candidate -> candidate.distance <= tolerated || contains(candidate.name, wrong))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    private static boolean contains(String name, String part) {
        return part.length() >= 3 && fold(name).contains(fold(part));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance: letters put in, left out or exchanged. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
