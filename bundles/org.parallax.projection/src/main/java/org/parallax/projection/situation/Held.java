package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is made to happen in every run, or never to happen: an intervention. All runs count, and each differs from the
 * run of the same number without it only by what is held and what follows from that: every draw is numbered as before. So
 * a run that drew by itself all that is held is bit for bit the run in which it is held. That it drew by itself, where
 *
 * <ul>
 *   <li>each event held happened exactly once, each decision was taken exactly once and with that option, each trigger
 *       fired exactly once, in the month at which it is held if it is held at one;
 *   <li>what is ruled out never came about: an option, at no time at which its decision was taken;
 *   <li>of all that has a window of its own and is not held, a month after the present was drawn; of what its probability
 *       keeps from happening in any month, any month; and what had to fall by then did not come about.
 * </ul>
 *
 * @param branches in a fixed order, each subject once, whatever order they were passed in
 * @param present the month up to which all is known: what has a month or window of its own and is not held falls
 *     after it, or never; empty if nothing is known yet. What follows something else falls when it follows, known or not
 */
public record Held(List<HeldBranch> branches, Optional<YearMonth> present) {

    /** What comes about before what does not. */
    private static final Comparator<HeldBranch> ORDER =
            Comparator.comparing((HeldBranch held) -> !held.comesAbout()).thenComparing(HeldBranch::text);

    /** Nothing is held: every run goes its own way. */
    public static final Held NOTHING = new Held(List.of(), Optional.empty());

    /**
     * Puts what is held in order.
     *
     * @throws IllegalArgumentException if one branch is held twice, in two months or in two ways
     */
    public Held {
        branches = branches.stream().distinct().sorted(ORDER).toList();
        if (branches.stream().map(HeldBranch::subject).distinct().count() < branches.size()) {
            throw new IllegalArgumentException("One thing is held in two ways: " + text(branches));
        }
    }

    /** These branches, with nothing known of the months. */
    public static Held of(HeldBranch... branches) {
        return new Held(List.of(branches), Optional.empty());
    }

    /** Whether nothing is held and nothing is known. */
    public boolean isNothing() {
        return branches.isEmpty() && present.isEmpty();
    }

    /** How a branch is held, in whichever way; empty if it is not. */
    public Optional<HeldBranch> of(Branch branch) {
        return branches.stream().filter(held -> held.subject().equals(branch)).findFirst();
    }

    /** The same with one branch more, instead of what it was held at before. */
    public Held and(HeldBranch branch) {
        return new Held(Stream.concat(without(branch.subject()).branches.stream(), Stream.of(branch)).toList(), present);
    }

    /** The same without one branch, however it is held. */
    public Held without(Branch branch) {
        return new Held(branches.stream().filter(held -> !held.subject().equals(branch)).toList(), present);
    }

    /** The same played up to a month. */
    public Held until(YearMonth month) {
        return new Held(branches, Optional.of(month));
    }

    /** The branches as they are written on a command line, joined by "and". */
    public String text() {
        return text(branches);
    }

    private static String text(List<HeldBranch> branches) {
        return branches.stream().map(HeldBranch::text).collect(Collectors.joining(" and "));
    }
}
