package org.parallax.exercise.log;

import java.util.Optional;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.projection.wire.WireName;

/** Who came and where they sit. */
public sealed interface SeatFact extends Fact {

    /** Id of the seat. */
    String seat();

    /**
     * Somebody sat down.
     *
     * @param name empty where none was given or none may be kept
     * @param device phone, tablet or laptop
     * @param token digest of what the device proves itself by
     * @param card of the printed card with which they came
     */
    @WireName("seat.taken")
    record Taken(
            String seat, SeatPlace place, Optional<String> name, PageLanguage language, String device, String token,
            Optional<String> card)
            implements SeatFact {}

    /** Something about a seat changed; what is empty stayed as it was. */
    @WireName("seat.changed")
    record Changed(
            String seat, Optional<SeatPlace> place, Optional<String> name, Optional<PageLanguage> language,
            Optional<Boolean> lead, Optional<Boolean> gone, Optional<String> reason)
            implements SeatFact {}

    /** A seat went to another device. */
    @WireName("seat.moved")
    record Moved(String seat, String token) implements SeatFact {}
}
