package org.parallax.projection.internal.storyline;

import java.util.Arrays;

/**
 * Which conditions are in force in one run, and which end. Used by one thread; allocates nothing after construction.
 *
 * <p>The order of a month: first all of its events begin what they begin, then they end what they end, by index; but what
 * an impact lists alone ends before one of several does. Of each of its groups an event ends the condition that
 * began last among those in force, be it in this month; of two that began in one month, the later in the group.
 */
final class EndingRun {

    private final EndingPlan plan;
    private final int[] since;
    private final int[] ended;
    private final int[] endedIn;
    private final boolean[] enders;
    private int count;

    EndingRun(EndingPlan plan) {
        this.plan = plan;
        this.since = plan.since().clone();
        this.ended = new int[since.length];
        this.endedIn = new int[since.length];
        this.enders = new boolean[plan.groups().length];
    }

    /** Starts a run. */
    void begin() {
        System.arraycopy(plan.since(), 0, since, 0, since.length);
        Arrays.fill(endedIn, 0);
        Arrays.fill(enders, false);
        count = 0;
    }

    /** Takes in that a planned event happens; false if it begins a condition that it began before and that stands still. */
    boolean begins(int event, int month) {
        if (!plan.condition()[event]) {
            return true;
        }
        if (since[event] != EndingPlan.NEVER) {
            return false;
        }
        since[event] = month;
        endedIn[event] = 0;
        return true;
    }

    /** Ends nothing: no event happens this month. */
    void rest() {
        count = 0;
    }

    /** Ends what this month's events end, the first {@code events} of {@code happening}, ascending. */
    void settle(int[] happening, int events, int month) {
        count = 0;
        for (int i = 0; i < events; i++) {
            for (int condition : plan.alone()[happening[i]]) {
                if (since[condition] != EndingPlan.NEVER) {
                    end(condition, happening[i], month);
                }
            }
        }
        for (int i = 0; i < events; i++) {
            for (int[] group : plan.groups()[happening[i]]) {
                int latest = latest(group);
                if (latest != StorylineRun.NONE) {
                    end(latest, happening[i], month);
                }
            }
        }
        if (count > 1) {
            Arrays.sort(ended, 0, count);
        }
    }

    private void end(int condition, int event, int month) {
        since[condition] = EndingPlan.NEVER;
        endedIn[condition] = month;
        enders[event] = true;
        ended[count++] = condition;
    }

    private int latest(int[] candidates) {
        int latest = StorylineRun.NONE;
        int began = EndingPlan.NEVER;
        for (int candidate : candidates) {
            int month = since[candidate];
            if (month != EndingPlan.NEVER && month >= began) {
                latest = candidate;
                began = month;
            }
        }
        return latest;
    }

    /** The month in which a condition of this run ended for good so far; 0 if it stands or never began. */
    int endedIn(int condition) {
        return endedIn[condition];
    }

    /** Whether a planned event has ended a condition in this run so far. */
    boolean hasEnded(int event) {
        return enders[event];
    }

    /** How many conditions end this month. */
    int count() {
        return count;
    }

    /** The i-th condition that ends this month, ascending. */
    int ended(int i) {
        return ended[i];
    }
}
