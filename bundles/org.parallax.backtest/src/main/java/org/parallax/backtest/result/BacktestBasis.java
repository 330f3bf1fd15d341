package org.parallax.backtest.result;

import java.util.List;

/**
 * What a back-test was made from: enough to make it again.
 *
 * @param record name of the record
 * @param parallax version of the program
 * @param runs of each projection
 */
public record BacktestBasis(
        String record, String parallax, List<ScoredTheory> theories, List<ScoredSeries> series, long runs, long seed) {

    public BacktestBasis {
        theories = List.copyOf(theories);
        series = List.copyOf(series);
    }

    /** A theory that was scored. */
    public record ScoredTheory(String id, String version, String title) {}

    /**
     * A series that was read.
     *
     * @param sha256 of the file's bytes, in lower-case hexadecimal
     * @param split last period of the training part, as the file spells it
     * @param control whether skill on it would be a defect
     */
    public record ScoredSeries(String id, String title, String unit, String sha256, String split, boolean control) {}
}
