package org.parallax.projection.situation;

import java.util.Optional;

/**
 * An event, documented or planned, apart from when it happens.
 *
 * @param id name in record or scenario; unique in a situation
 * @param kind name of the event kind
 * @param actor the acting party; empty when both act together or a third state acts
 * @param actingState id of the acting state, party or not; empty when both parties act
 * @param issue id of the issue it is over
 */
public record Happening(
        String id,
        String title,
        String kind,
        Optional<Side> actor,
        Optional<String> actingState,
        Optional<String> issue,
        Impact impact) {

    /** Whether both parties do it together. */
    public boolean isByBoth() {
        return actor.isEmpty() && actingState.isEmpty();
    }

    /** Whether a state does it that is no party. */
    public boolean isByThirdState() {
        return actor.isEmpty() && actingState.isPresent();
    }
}
