package org.parallax.projection.internal.count;

import org.parallax.projection.internal.storyline.StorylineRun;

/** How often events happened and options were chosen. */
public final class StorylineCount {

    private final int[] happened;
    private final int[] first;
    private final int[] last;
    private final int[][] chosen;

    /** A count of so many events and, for each decision, so many options. */
    public StorylineCount(int events, int[] options) {
        this.happened = new int[events];
        this.first = new int[events];
        this.last = new int[events];
        this.chosen = new int[options.length][];
        for (int i = 0; i < options.length; i++) {
            chosen[i] = new int[options[i]];
        }
    }

    /** Counts a run. */
    public void add(StorylineRun run) {
        for (int event = 0; event < happened.length; event++) {
            if (run.happened(event)) {
                note(event, 1, run.firstMonth(event), run.lastMonth(event));
            }
        }
        for (int decision = 0; decision < chosen.length; decision++) {
            int choice = run.choice(decision);
            if (choice != StorylineRun.NONE) {
                chosen[decision][choice]++;
            }
        }
    }

    /** Adds another count of the same shape. */
    public void add(StorylineCount other) {
        for (int event = 0; event < happened.length; event++) {
            if (other.happened[event] > 0) {
                note(event, other.happened[event], other.first[event], other.last[event]);
            }
        }
        for (int decision = 0; decision < chosen.length; decision++) {
            for (int option = 0; option < chosen[decision].length; option++) {
                chosen[decision][option] += other.chosen[decision][option];
            }
        }
    }

    /** Runs in which an event happened. */
    public int happened(int event) {
        return happened[event];
    }

    /** The earliest month (from 1) in which an event happened in any run; 0 if it never did. */
    public int first(int event) {
        return first[event];
    }

    /** The latest month in which an event happened in any run; 0 if it never did. */
    public int last(int event) {
        return last[event];
    }

    /** Runs in which an option was chosen; in a run that came to a decision more than once, the last time. */
    public int chosen(int decision, int option) {
        return chosen[decision][option];
    }

    private void note(int event, int runs, int firstMonth, int lastMonth) {
        first[event] = happened[event] == 0 ? firstMonth : Math.min(first[event], firstMonth);
        last[event] = Math.max(last[event], lastMonth);
        happened[event] += runs;
    }
}
