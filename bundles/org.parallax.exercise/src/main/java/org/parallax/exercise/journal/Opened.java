package org.parallax.exercise.journal;

import java.util.Optional;

/** What came of opening a log. */
public sealed interface Opened permits Opened.Ready, Opened.InUse, LogReading.Damaged, LogReading.Unreadable {

    /**
     * It can be appended to. All that it holds is on the disk.
     *
     * @param content what it held
     * @param torn what was cut from its end, if anything
     */
    record Ready(Journal journal, LogContent content, Optional<TornTail> torn) implements Opened {}

    /**
     * Somebody appends to it already.
     *
     * @param holder who, as far as that is known
     */
    record InUse(String holder) implements Opened {

        /** For whoever opens it: who has it, and what to do. */
        public String sentence() {
            return "The log is open in " + holder + ". Close it there and open it again.";
        }
    }

    /**
     * What a stop while writing has left, none of which was acknowledged.
     *
     * @param file the name of the file beside the log that keeps it
     */
    record TornTail(long bytes, String file) {}
}
