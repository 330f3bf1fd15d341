package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parallax.backtest.baseline.ObservedValues;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.situation.Parties;

/**
 * What is to be scored.
 *
 * @param parties of the record
 * @param layers at least one; likewise {@code arms}
 */
public record ScoringRequest(List<SeriesFile> series, Parties parties, Set<Layers> layers, Set<Arm> arms) {

    public ScoringRequest {
        series = List.copyOf(series);
        layers = EnumSet.copyOf(layers);
        arms = EnumSet.copyOf(arms);
    }

    /** Every month from which a value of a series is forecast; courses are read up to twelve months after each. */
    public static SortedSet<YearMonth> origins(SeriesFile file) {
        ObservedValues series = ObservedValues.of(file);
        var origins = new TreeSet<YearMonth>();
        for (int horizon : series.step().horizons()) {
            for (int target : targets(file, series, horizon)) {
                origins.add(series.origin(target, horizon));
            }
        }
        return origins;
    }

    /** Every month as of which the record's own levels are read: that of the split, or all origins where there is no test part. */
    public static SortedSet<YearMonth> asOf(SeriesFile file) {
        SortedSet<YearMonth> months = file.part() == Part.TEST ? new TreeSet<>() : origins(file);
        months.add(file.head().split().last());
        return months;
    }

    /** The values, by number, that are forecast where all else allows it. */
    static List<Integer> targets(SeriesFile file, ObservedValues series, int horizon) {
        int first = file.part() == Part.TEST ? file.trained() : 0;
        return IntStream.range(first, series.size())
                .filter(target -> series.known(target, horizon) >= series.step().leastKnown())
                .boxed()
                .toList();
    }
}
