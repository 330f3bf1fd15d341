package org.parallax.projection.internal.count;

/** A histogram of levels, 0 to 100; bins for exactly 0 and exactly 100 at the ends. */
public final class LevelHistogram extends Histogram {

    private static final int TOP = (int) (100 * PER_POINT) + 1;

    /** An empty histogram of so many cells. */
    public LevelHistogram(int cells) {
        super(cells, TOP + 1);
    }

    private LevelHistogram(LevelHistogram other) {
        super(other);
    }

    /** A copy that counts on by itself. */
    public LevelHistogram copy() {
        return new LevelHistogram(this);
    }

    @Override
    Histogram empty() {
        return new LevelHistogram(0);
    }

    @Override
    int binOf(double value) {
        return value <= 0 ? 0 : value >= 100 ? TOP : Math.min(TOP - 1, 1 + (int) (value * PER_POINT));
    }

    @Override
    double floor(int bin) {
        return bin == 0 ? 0 : (bin - 1) / PER_POINT;
    }

    @Override
    double ceiling(int bin) {
        return Math.min(100, bin / PER_POINT);
    }
}
