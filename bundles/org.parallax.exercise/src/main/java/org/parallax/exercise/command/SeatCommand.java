package org.parallax.exercise.command;

import java.util.Optional;
import org.parallax.exercise.log.SeatPlace;
import org.parallax.exercise.plan.PageLanguage;

/** Who sits where. */
public sealed interface SeatCommand extends Command {

    /** Id of the seat. */
    String seat();

    /**
     * Sit down.
     *
     * @param seat an id that nobody has had; whoever makes it makes it hard to guess
     * @param device phone, tablet or laptop
     * @param token digest of what the device proves itself by
     * @param card of the printed card with which they came
     */
    record TakeSeat(
            String seat, SeatPlace place, Optional<String> name, PageLanguage language, String device, String token,
            Optional<String> card)
            implements SeatCommand {}

    /** Change what is not empty. A seat may change its own name and language, a facilitator all. */
    record ChangeSeat(
            String seat, Optional<SeatPlace> place, Optional<String> name, Optional<PageLanguage> language,
            Optional<Boolean> lead, Optional<Boolean> gone, Optional<String> reason)
            implements SeatCommand {}

    /** Go on with a seat on another device. */
    record MoveSeat(String seat, String token) implements SeatCommand {}
}
