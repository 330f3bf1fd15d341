package org.parallax.projection.internal.count;

import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.StorylineRun;

/** How often conditions ended for good, when they did, and which events ended any. */
public final class EndingCount {

    private final int months;
    private final int[][] byMonth;
    private final int[] ended;
    private final boolean[] ending;

    /** A count of so many conditions, numbered as in {@link StorylineRun#ending}, and so many planned events. */
    public EndingCount(int conditions, int events, int months) {
        this.months = months;
        this.byMonth = new int[conditions][];
        this.ended = new int[conditions];
        this.ending = new boolean[events];
    }

    /** Counts a run. */
    public void add(StorylineRun run) {
        for (int condition = 0; condition < ended.length; condition++) {
            int month = run.endedIn(condition);
            if (month != 0) {
                note(condition, month, 1);
            }
        }
        for (int event = 0; event < ending.length; event++) {
            ending[event] |= run.hasEnded(event);
        }
    }

    /** Adds another count of the same shape. */
    public void add(EndingCount other) {
        for (int condition = 0; condition < ended.length; condition++) {
            if (other.ended[condition] > 0) {
                for (int month = 1; month <= months; month++) {
                    note(condition, month, other.byMonth[condition][month]);
                }
            }
        }
        for (int event = 0; event < ending.length; event++) {
            ending[event] |= other.ending[event];
        }
    }

    /** Runs in which a condition ended and did not begin again. */
    public int ended(int condition) {
        return ended[condition];
    }

    /**
     * The month (from 1) by which a condition had ended in a share of the runs in which it did: the earliest for a share of
     * 0, the latest for 1. Only of one that ended in some run.
     */
    public int endedBy(int condition, double share) {
        int month = 0;
        int runs = 0;
        double wanted = Math.max(1, share * ended[condition]);
        while (runs < wanted) {
            runs += byMonth[condition][++month];
        }
        return month;
    }

    /** The planned events that ended a condition in some run, ascending. */
    public IntStream ending() {
        return IntStream.range(0, ending.length).filter(event -> ending[event]);
    }

    private void note(int condition, int month, int runs) {
        if (ended[condition] == 0) {
            byMonth[condition] = new int[months + 1];
        }
        byMonth[condition][month] += runs;
        ended[condition] += runs;
    }
}
