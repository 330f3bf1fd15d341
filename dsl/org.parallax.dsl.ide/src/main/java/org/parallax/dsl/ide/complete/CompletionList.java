package org.parallax.dsl.ide.complete;

import java.util.List;

/**
 * What can be typed at a place.
 *
 * @param proposals in the order of a list
 * @param isComplete whether the list is complete; if it is not, typing on may bring others
 */
public record CompletionList(List<Proposal> proposals, boolean isComplete) {

    /** Copies. */
    public CompletionList {
        proposals = List.copyOf(proposals);
    }
}
