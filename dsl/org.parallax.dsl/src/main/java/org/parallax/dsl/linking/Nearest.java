package org.parallax.dsl.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names nearest to a misspelt one: at most three, nearest first; names that differ too much are left out. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {
    }

    /** The candidates an author may have meant. The same candidates in any order give the same answer. */
    public static List<String> to(String wrong, Stream<String> candidates) {
        int reach = Math.max(1, wrong.length() / 3);
        String folded = wrong.toLowerCase(Locale.ROOT);
        return candidates.distinct()
                .filter(c -> Math.abs(c.length() - wrong.length()) <= reach)
                .map(c -> new Candidate(c, distance(folded, c.toLowerCase(Locale.ROOT), reach)))
                .filter(c -> c.distance <= reach)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST).map(Candidate::name).toList();
    }

    /** " Did you mean A or B?", or nothing. */
    public static String question(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
    }

    /**
     * The edit distance, where swapping two neighbouring letters is one edit. Beyond the reach the result is only some
     * number that is larger.
     */
    private static int distance(String a, String b, int reach) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > reach) {
                return least;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private record Candidate(String name, int distance) {
    }
}
