package org.parallax.dsl.loading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.dsl.signs.Slip;

/**
 * Tells which syntax errors there are only because a text or comment is never closed: the first after a text, since the
 * rest of its line is missing, and all after a comment, which takes all that follows.
 */
final class Swallowed {

    private final int comment;
    private final Set<Integer> behindTexts;

    /**
     * @param slips of the text
     * @param faults the offsets of all its syntax errors
     */
    Swallowed(List<Slip> slips, List<Integer> faults) {
        List<Slip> unclosed = slips.stream().filter(slip -> slip.kind() == Slip.Kind.UNCLOSED).toList();
        var inOrder = new TreeSet<>(faults);
        this.comment = unclosed.stream().filter(Slip::isComment).mapToInt(Slip::start).min().orElse(Integer.MAX_VALUE);
        this.behindTexts = unclosed.stream().filter(slip -> !slip.isComment())
                .flatMap(slip -> inOrder.tailSet(slip.start()).stream().limit(1)).collect(Collectors.toSet());
    }

    /** Whether an error at an offset is one of them. */
    boolean by(int fault) {
        return fault >= comment || behindTexts.contains(fault);
    }
}
