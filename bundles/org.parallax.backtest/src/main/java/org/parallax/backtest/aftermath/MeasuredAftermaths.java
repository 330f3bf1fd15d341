package org.parallax.backtest.aftermath;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.projection.precedent.Precedents;

/**
 * What given series did after all precedents that were asked for.
 *
 * @param used the series, by file
 * @param leftOut the other series, by file
 * @param problems what is wrong with files, by file and place
 */
public record MeasuredAftermaths(
        List<SeriesFile> used, Map<Precedents, List<SeriesAftermath>> byPrecedents, List<SeriesLeftOut> leftOut,
        List<SeriesProblem> problems) {

    public MeasuredAftermaths {
        used = List.copyOf(used);
        byPrecedents = Map.copyOf(byPrecedents);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /** What each of the series did after these; empty where there is no precedent, or no series. */
    public List<SeriesAftermath> after(Precedents precedents) {
        return Optional.ofNullable(byPrecedents.get(precedents)).orElse(List.of());
    }
}
