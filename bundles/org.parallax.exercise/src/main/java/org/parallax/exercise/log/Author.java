package org.parallax.exercise.log;

import java.util.Optional;

/** Who caused a record. */
public sealed interface Author {

    /** The facilitator, at whichever console. */
    Author FACILITATOR = new Facilitator();

    /** The clock, when a time has come. */
    Author CLOCK = new Clock();

    /** The program itself: what it noticed or was started with. */
    Author PROGRAM = new Program();

    /** The facilitator. */
    record Facilitator() implements Author {}

    /** Somebody in a seat. */
    record OfSeat(String seat) implements Author {}

    /** The clock. */
    record Clock() implements Author {}

    /** The program. */
    record Program() implements Author {}

    /** As it stands in a log: {@code facilitator}, {@code clock}, {@code program}, {@code seat:s7}. */
    default String text() {
        return switch (this) {
            case Facilitator facilitator -> "facilitator";
            case OfSeat(var seat) -> SEAT + seat;
            case Clock clock -> "clock";
            case Program program -> "program";
        };
    }

    /** How a seat begins in a log. */
    String SEAT = "seat:";

    /** The author of such a text; empty if there is none of the kind. */
    static Optional<Author> of(String text) {
        return switch (text) {
            case "facilitator" -> Optional.of(FACILITATOR);
            case "clock" -> Optional.of(CLOCK);
            case "program" -> Optional.of(PROGRAM);
            default -> text.startsWith(SEAT) && text.length() > SEAT.length()
                    ? Optional.of(new OfSeat(text.substring(SEAT.length())))
                    : Optional.empty();
        };
    }
}
