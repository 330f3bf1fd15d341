package org.parallax.exercise.journal;

/** What came of reading a log without opening it. */
public sealed interface LogReading {

    /**
     * All records follow from one another.
     *
     * @param torn bytes behind the last that belong to no record: somebody writes, or stopped while writing
     */
    record Whole(LogContent content, long torn) implements LogReading {}

    /**
     * What was acknowledged once cannot be read any more.
     *
     * @param record its number, counted from one
     * @param at its first byte in the file, counted from zero
     * @param why what is wrong, as the end of a sentence that begins with the record
     */
    record Damaged(long record, long at, String why) implements LogReading, Opened {

        /** For whoever opens it: which record it is, and what to do. */
        public String sentence() {
            return "Record " + record + " of the log, at byte " + at + ", " + why
                + ". Nothing was changed. Open a copy of the folder from before it was damaged.";
        }
    }

    /**
     * The file system gives no log.
     *
     * @param sentence why
     */
    record Unreadable(String sentence) implements LogReading, Opened {}
}
