package org.parallax.projection.result;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.Branch;

/**
 * Which runs a result is about: those in which every branch came about. All runs are simulated in any case, so a run
 * that counts is the same run as without the conditioning; nothing is drawn again.
 *
 * @param branches in a fixed order, each once, whatever order they were passed in
 */
public record Conditioning(List<Branch> branches) {

    /** What came about before what did not. */
    private static final Comparator<Branch> ORDER =
            Comparator.comparing((Branch branch) -> branch instanceof Branch.Not).thenComparing(Branch::text);

    /** No branches: every run counts. */
    public static final Conditioning NOTHING = new Conditioning(List.of());

    public Conditioning {
        branches = branches.stream().distinct().sorted(ORDER).toList();
    }

    /** Runs in which all of these branches came about. */
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
