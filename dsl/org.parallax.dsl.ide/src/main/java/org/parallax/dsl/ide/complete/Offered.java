package org.parallax.dsl.ide.complete;

import java.util.List;

/**
 * What can be typed at a place.
 *
 * @param proposals in the order of a list
 * @param isWhole whether that is all; where it is not, typing on may bring up others
 */
public record Offered(List<Proposal> proposals, boolean isWhole) {

    /** Copies. */
    public Offered {
        proposals = List.copyOf(proposals);
    }
}
