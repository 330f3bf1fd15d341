package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A documented event, not later than {@code as of}.
 *
 * @param ended the month in which an event ended the condition that this one began, if that is known by {@code as of};
 *     empty for an event that begins none
 * @param days when it may have happened; what is dated coarsely is placed in one month of several
 */
public record PastEvent(Happening event, YearMonth month, Optional<YearMonth> ended, DaySpan days) {

    public PastEvent {
        if (ended.isPresent() && !event.impact().isCondition()) {
            throw new IllegalArgumentException("Only a condition can be ended, not " + event.id());
        }
    }

    /** An event of which no more is known than its month. */
    public PastEvent(Happening event, YearMonth month, Optional<YearMonth> ended) {
        this(event, month, ended, DaySpan.in(month));
    }

    /** The same of an event that begins no condition, or one that stands still. */
    public PastEvent(Happening event, YearMonth month) {
        this(event, month, Optional.empty());
    }

    /** Whether it began a condition that was not ended by {@code as of}. */
    public boolean stands() {
        return event.impact().isCondition() && ended.isEmpty();
    }
}
