package org.parallax.backtest.baseline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.series.Observation;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesHead;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.backtest.series.Step;

/** Builds series for tests; the first value is of January 2000, or of that quarter or year. */
public record MadeUpSeries(String id, Step step, int trained, boolean seasonal, SeriesKind kind, String indicator, int sign) {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    /** Monthly levels linked to {@code political}. */
    public static MadeUpSeries monthly(int trained) {
        return new MadeUpSeries("made-up", Step.MONTH, trained, false, SeriesKind.STOCK, "political", 1);
    }

    /** The same of another step. */
    public MadeUpSeries every(Step other) {
        return new MadeUpSeries(id, other, trained, seasonal, kind, indicator, sign);
    }

    /** The same with another name. */
    public MadeUpSeries named(String other) {
        return new MadeUpSeries(other, step, trained, seasonal, kind, indicator, sign);
    }

    /** The same with a season. */
    public MadeUpSeries withSeason() {
        return new MadeUpSeries(id, step, trained, true, kind, indicator, sign);
    }

    /** The same that moves against its indicator. */
    public MadeUpSeries against() {
        return new MadeUpSeries(id, step, trained, seasonal, kind, indicator, -1);
    }

    /** The same as counts of what happened. */
    public MadeUpSeries asFlow() {
        return new MadeUpSeries(id, step, trained, seasonal, SeriesKind.FLOW, indicator, sign);
    }

    /** A file of these values. */
    public SeriesFile of(double... values) {
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < values.length; i++) {
            observations.add(new Observation(period(i), values[i]));
        }
        Period split = observations.get(trained - 1).period();
        return new SeriesFile(
                id,
                new SeriesHead(
                        new SeriesHead.Provenance("Made up", "percent", "a test", Optional.empty()),
                        step,
                        new SeriesHead.Split(split.text(), split.last()),
                        new SeriesHead.Linkage(indicator, new SeriesDirection.Mutual(), sign, kind),
                        seasonal,
                        false),
                List.copyOf(observations),
                "0");
    }

    private Period period(int i) {
        YearMonth first = FIRST.plusMonths((long) i * step.months());
        return switch (step) {
            case MONTH, IRREGULAR -> Period.parse(first.toString()).orElseThrow();
            case QUARTER -> Period.parse(first.getYear() + "Q" + (first.getMonthValue() + 2) / 3).orElseThrow();
            case YEAR -> Period.parse(String.valueOf(first.getYear())).orElseThrow();
        };
    }
}
