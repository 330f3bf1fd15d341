package org.parallax.projection.result;

import java.util.List;

/**
 * What moved an indicator by a month.
 *
 * @param drivers an attribution for each theory, in the order asked for
 * @param failed theories that were asked for and left out
 */
public record Explanation(List<Attribution> drivers, List<TheoryFailure> failed) {

    public Explanation {
        drivers = List.copyOf(drivers);
        failed = List.copyOf(failed);
    }
}
