package org.parallax.backtest.baseline;

import java.time.YearMonth;
import java.util.List;
import org.parallax.backtest.series.Observation;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.Step;

/** A series' values by number, from 0, and what of them is known when. */
public final class ObservedValues {

    private final List<Observation> observations;
    private final Step step;
    private final int seasons;

    private ObservedValues(List<Observation> observations, Step step, int seasons) {
        this.observations = observations;
        this.step = step;
        this.seasons = seasons;
    }

    /** All values of a series. */
    public static ObservedValues of(SeriesFile series) {
        Step step = series.head().step();
        return new ObservedValues(series.values(), step, series.head().seasonal() ? step.seasons() : 1);
    }

    /** Those whose period has ended by the end of a month, as if there were no others. */
    public ObservedValues endedBy(YearMonth month) {
        return new ObservedValues(observations.stream().filter(each -> each.period().endedBy(month)).toList(), step, seasons);
    }

    /** How many values there are. */
    public int size() {
        return observations.size();
    }

    /** The value number {@code i} with its period. */
    public Observation observation(int i) {
        return observations.get(i);
    }

    /** The value number {@code i}. */
    public double value(int i) {
        return observations.get(i).value();
    }

    /** Its period. */
    public Period period(int i) {
        return observations.get(i).period();
    }

    /** How far apart values are. */
    public Step step() {
        return step;
    }

    /** How many values make a year where the series is seasonal; else 1. */
    public int seasons() {
        return seasons;
    }

    /** The place of a value in the year, from 0; 0 where the series is not seasonal. */
    public int season(int i) {
        return seasons == 1 ? 0 : period(i).season();
    }

    /** The month at whose end a value is forecast. */
    public YearMonth origin(int target, int horizon) {
        return period(target).last().minusMonths(horizon);
    }

    /** How many values are known when one is forecast; they are the first ones. */
    public int known(int target, int horizon) {
        YearMonth origin = origin(target, horizon);
        int known = target;
        while (known > 0 && !period(known - 1).endedBy(origin)) {
            known--;
        }
        return known;
    }

    /** How many steps lie between two values; between polls, how many polls. */
    public int distance(int earlier, int later) {
        return step == Step.IRREGULAR
                ? later - earlier
                : period(earlier).monthsTo(period(later)) / step.months();
    }
}
