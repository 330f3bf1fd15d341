package org.parallax.backtest.aftermath;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parallax.backtest.aftermath.AfterPrecedent.Measured;
import org.parallax.backtest.aftermath.AfterPrecedent.Unmeasured;
import org.parallax.backtest.aftermath.AfterPrecedent.Why;
import org.parallax.backtest.baseline.BaselineForecasts;
import org.parallax.backtest.baseline.BaselineRule;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.baseline.ObservedValues;
import org.parallax.backtest.baseline.SeasonalProfile;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.Step;
import org.parallax.projection.situation.PastEvent;

/** Holds the values of one series after precedents against what was to be expected of them. For one thread. */
final class ExcessFinder {

    /** A poll stands for the half year that ends so many months after a precedent. */
    private static final int POLL_MONTHS = 6;

    private final SeriesFile file;
    private final YearMonth asOf;
    private final ObservedValues series;
    private final Map<Integer, BaselineForecasts> forecasts = new HashMap<>();

    /** @param asOf values of periods that end later count for nothing */
    ExcessFinder(SeriesFile file, YearMonth asOf) {
        this.file = file;
        this.asOf = asOf;
        this.series = ObservedValues.of(file).endedBy(asOf);
    }

    /** What the series did after each of some precedents. */
    SeriesAftermath after(List<PastEvent> precedents) {
        return new SeriesAftermath(file.id(), file.head(), deviation(), file.head().step().horizons().stream()
                .map(months -> new ExcessAt(months, precedents.stream().map(each -> after(each, months)).toList())).toList());
    }

    private AfterPrecedent after(PastEvent precedent, int months) {
        YearMonth end = precedent.month().plusMonths(months);
        if (lastOfPeriod(end).isAfter(asOf)) {
            return new Unmeasured(precedent, Why.NOT_OVER);
        }
        YearMonth origin = precedent.month().minusMonths(1);
        if (known(origin) < series.step().leastKnown()) {
            return new Unmeasured(precedent, Why.TOO_FEW_BEFORE);
        }
        OptionalInt target = target(precedent.month(), end);
        if (target.isEmpty()) {
            return new Unmeasured(precedent, Why.NO_VALUE);
        }
        Optional<Gaussian> forecast = forecast(origin, target.getAsInt());
        return forecast.isPresent()
                ? new Measured(precedent, series.observation(target.getAsInt()), forecast.get())
                : new Unmeasured(precedent, Why.TOO_FEW_BEFORE);
    }

    private Optional<Gaussian> forecast(YearMonth origin, int target) {
        int horizon = (int) origin.until(series.period(target).last(), ChronoUnit.MONTHS);
        return forecasts.computeIfAbsent(horizon, months -> BaselineForecasts.expanding(BaselineRule.AUTOREGRESSION, series, months))
                .at(target);
    }

    private int known(YearMonth origin) {
        int known = 0;
        while (known < series.size() && series.period(known).endedBy(origin)) {
            known++;
        }
        return known;
    }

    /** The last month of the series' period that a month lies in; of polls, the month itself. */
    private YearMonth lastOfPeriod(YearMonth month) {
        int length = series.step() == Step.IRREGULAR ? 1 : series.step().months();
        return month.plusMonths(length - 1 - (month.getMonthValue() - 1) % length);
    }

    /** The number of the value that stands for the time up to a month; the later of two polls. */
    private OptionalInt target(YearMonth event, YearMonth end) {
        for (int i = series.size() - 1; i >= 0; i--) {
            if (standsFor(series.period(i), event, end)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A period that holds the event's month says what was before it, too. */
    private boolean standsFor(Period period, YearMonth event, YearMonth end) {
        return period.first().isAfter(event)
                && (series.step() == Step.IRREGULAR
                        ? period.endedBy(end) && !period.endedBy(end.minusMonths(POLL_MONTHS))
                        : !period.first().isAfter(end) && !period.last().isBefore(end));
    }

    private OptionalDouble deviation() {
        int n = series.size();
        Optional<SeasonalProfile> profile = SeasonalProfile.of(series, n);
        if (n < 2 || profile.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += profile.get().without(series, i);
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double away = profile.get().without(series, i) - sum / n;
            squares += away * away;
        }
        return squares == 0 ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.sqrt(squares / (n - 1)));
    }
}
