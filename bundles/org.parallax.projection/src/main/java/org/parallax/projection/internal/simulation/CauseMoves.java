package org.parallax.projection.internal.simulation;

/**
 * What the causes on a theory's card move some cells by, for every run looked at.
 *
 * @param causes how many there are
 * @param drift what each moves since {@code as of} in runs without the scenario
 * @param mechanisms what each changes in runs with the scenario, and after them the whole change
 */
public record CauseMoves(int causes, PairedDifferences drift, PairedDifferences mechanisms) {

    /** Room for so many causes, cells and runs. */
    public static CauseMoves of(int causes, int cells, int runs) {
        return new CauseMoves(
                causes, new PairedDifferences(causes, cells, runs), new PairedDifferences(causes + 1, cells, runs));
    }

    /** The number of the whole change among the mechanisms. */
    public int whole() {
        return causes;
    }

    /**
     * What a cause changes in a cell in the mean over all runs: what it does over the runs looked at, carried on to the
     * change over all runs along the line that fits cause and change best. Carried on so, the causes and what none of
     * them names sum to the change over all runs as they do over those looked at.
     *
     * @param change the whole change over all runs
     */
    public double mechanism(int cause, int cell, double change) {
        double further = change - mechanisms.mean(whole(), cell);
        return mechanisms.mean(cause, cell) + mechanisms.slope(cause, whole(), cell) * further;
    }
}
