package org.parallax.projection.internal.count;

/** A histogram of differences of levels, −100 to 100; a bin for exactly 0 in the middle. */
public final class DifferenceHistogram extends Histogram {

    private static final int MIDDLE = (int) (100 * PER_POINT);

    /** An empty histogram of so many cells. */
    public DifferenceHistogram(int cells) {
        super(cells, 2 * MIDDLE + 1);
    }

    private DifferenceHistogram(DifferenceHistogram other) {
        super(other);
    }

    /** A copy that counts on by itself. */
    public DifferenceHistogram copy() {
        return new DifferenceHistogram(this);
    }

    @Override
    Histogram empty() {
        return new DifferenceHistogram(0);
    }

    @Override
    double floor(int bin) {
        return bin <= MIDDLE ? (bin - MIDDLE) / PER_POINT : (bin - MIDDLE - 1) / PER_POINT;
    }

    @Override
    double ceiling(int bin) {
        return bin < MIDDLE ? (bin - MIDDLE + 1) / PER_POINT : (bin - MIDDLE) / PER_POINT;
    }

    @Override
    int binOf(double value) {
        if (value == 0) {
            return MIDDLE;
        }
        int steps = Math.min(MIDDLE - 1, (int) (Math.abs(value) * PER_POINT));
        return value > 0 ? MIDDLE + 1 + steps : MIDDLE - 1 - steps;
    }
}
