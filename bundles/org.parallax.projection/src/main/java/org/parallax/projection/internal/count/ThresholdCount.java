package org.parallax.projection.internal.count;

import java.util.List;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Threshold;

/** In how many runs each expectation held. An expectation for a month outside the projection never holds. */
public final class ThresholdCount {

    private static final int OUTSIDE = -1;

    private final Threshold[] thresholds;
    private final int[] cells;
    private final int[] held;

    /** An empty count. */
    public ThresholdCount(List<Expectation> expectations, ProjectedMonths span) {
        this.thresholds = expectations.stream().map(Expectation::threshold).toArray(Threshold[]::new);
        this.cells = expectations.stream().mapToInt(expectation -> cell(expectation, span)).toArray();
        this.held = new int[cells.length];
    }

    /** Counts a run, its levels at indicator × months + month − 1. */
    public void add(double[] path) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != OUTSIDE && thresholds[i].holds(path[cells[i]])) {
                held[i]++;
            }
        }
    }

    /** Adds another count of the same shape. */
    public void add(ThresholdCount other) {
        for (int i = 0; i < held.length; i++) {
            held[i] += other.held[i];
        }
    }

    /** Runs in which the expectation held. */
    public int held(int expectation) {
        return held[expectation];
    }

    private static int cell(Expectation expectation, ProjectedMonths span) {
        int month = span.number(expectation.month());
        int indicator = expectation.threshold().indicator().ordinal();
        return span.contains(month) ? indicator * span.months() + month - 1 : OUTSIDE;
    }
}
