package org.parallax.projection.result;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which runs a result is about: those in which every branch came about. All runs are walked whatever is
 * given, so a run that stays is the same run as without; nothing is drawn anew.
 *
 * @param branches in a fixed order, each once, whatever the order they are given in
 */
public record Conditioning(List<Branch> branches) {

    /** What came about before what did not. */
    private static final Comparator<Branch> ORDER =
            Comparator.comparing((Branch branch) -> branch instanceof Branch.Not).thenComparing(Branch::text);

    /** Nothing is given: every run counts. */
    public static final Conditioning NOTHING = new Conditioning(List.of());

    public Conditioning {
        branches = branches.stream().distinct().sorted(ORDER).toList();
    }

    /** These branches, all of them. */
    public static Conditioning of(Branch... branches) {
        return new Conditioning(List.of(branches));
    }

    /** Whether every run counts. */
    public boolean isNothing() {
        return branches.isEmpty();
    }

    /** The same with one branch more. */
    public Conditioning and(Branch branch) {
        return new Conditioning(Stream.concat(branches.stream(), Stream.of(branch)).toList());
    }

    /** The branches as they are written on a command line, joined by "and". */
    public String text() {
        return branches.stream().map(Branch::text).collect(Collectors.joining(" and "));
    }
}
