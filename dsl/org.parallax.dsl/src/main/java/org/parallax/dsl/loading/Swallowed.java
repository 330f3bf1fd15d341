package org.parallax.dsl.loading;

import java.util.List;
import org.parallax.dsl.signs.Slip;

/**
 * Tells which syntax errors there are only because a text or comment is never closed: the first after a text, since the
 * rest of its line is missing, and all after a comment, which takes all that follows.
 *
 * @param slips of the text
 * @param faults the offsets of all its syntax errors
 */
record Swallowed(List<Slip> slips, List<Integer> faults) {

    boolean by(int fault) {
        return slips.stream().filter(slip -> slip.kind() == Slip.Kind.UNCLOSED && slip.start() <= fault).anyMatch(slip ->
                slip.isComment() || faults.stream().filter(other -> other >= slip.start()).min(Integer::compare).orElse(-1) == fault);
    }
}
