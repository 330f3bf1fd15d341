package org.parallax.projection.situation;

import java.time.YearMonth;

/** When a planned event or decision falls. */
public sealed interface Timing {

    /** Any month from {@code first} to {@code last}, all equally likely; both the same for a fixed month. */
    record Window(YearMonth first, YearMonth last) implements Timing {

        public Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A window ends after it begins: " + first + " to " + last);
            }
        }
    }

    /**
     * {@code months} after an event happens, a decision is taken or a trigger fires; never, in a run
     * where that does not happen. A trigger fires when its month is over: what follows it after 0 months
     * falls in the month after, too. Nothing follows an anchor that is not in
     * the storyline.
     */
    record After(String anchor, int months) implements Timing {

        public After {
            if (months < 0) {
                throw new IllegalArgumentException("An event follows its anchor, not " + months + " months after it");
            }
        }
    }
}
