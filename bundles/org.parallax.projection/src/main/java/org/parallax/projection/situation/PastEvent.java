package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A documented event, not later than {@code as of}.
 *
 * @param ended the month in which an event ended the condition that this one began, if that is known by {@code as of};
 *     empty for an event that begins none
 */
public record PastEvent(Happening event, YearMonth month, Optional<YearMonth> ended) {

    public PastEvent {
        if (ended.isPresent() && !event.impact().isCondition()) {
            throw new IllegalArgumentException("Only a condition can be ended, not " + event.id());
        }
    }

    /** An event that begins no condition, or one that stands still. */
    public PastEvent(Happening event, YearMonth month) {
        this(event, month, Optional.empty());
    }

    /** Whether it began a condition that was not ended by {@code as of}. */
    public boolean stands() {
        return event.impact().isCondition() && ended.isEmpty();
    }
}
