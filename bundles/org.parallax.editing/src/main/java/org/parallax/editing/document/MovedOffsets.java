package org.parallax.editing.document;

/** Where places of a text are in a later state of it that differs in one stretch. */
public final class MovedOffsets {

    private final int from;
    private final int untilBefore;
    private final int untilAfter;

    private MovedOffsets(int from, int untilBefore, int untilAfter) {
        this.from = from;
        this.untilBefore = untilBefore;
        this.untilAfter = untilAfter;
    }

    /** Finds the stretch in which two states differ. */
    public static MovedOffsets between(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int same = 0;
        while (same < least && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < least - same
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new MovedOffsets(same, before.length() - tail, after.length() - tail);
    }

    /** The offset in the later state; for a place that was changed, where the change begins. */
    public int offset(int before) {
        if (before <= from) {
            return before;
        }
        return before >= untilBefore ? before - untilBefore + untilAfter : from;
    }
}
