package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.parallax.backtest.baseline.BaselineForecasts;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.baseline.ObservedValues;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.link.DatedLevels;
import org.parallax.backtest.link.LinkFit;
import org.parallax.backtest.link.LinkFitter;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.situation.Indicator;

/** Finds the values of one series that can be forecast under one choice of layers, and the best baseline of them. */
final class TargetSets {

    private final SeriesFile file;
    private final ObservedValues series;
    private final Indicator indicator;
    private final Layers layers;
    private final Courses courses;
    private final LinkFitter fitter;

    TargetSets(SeriesFile file, Indicator indicator, Layers layers, Courses courses, LinkFitter fitter) {
        this.file = file;
        this.series = ObservedValues.of(file);
        this.indicator = indicator;
        this.layers = layers;
        this.courses = courses;
        this.fitter = fitter;
    }

    /** The link of the whole training part. */
    LinkFit link() {
        int known = file.trained();
        while (known > 0 && !series.period(known - 1).endedBy(courses.reach(layers))) {
            known--;
        }
        return linkAsOf(known, file.head().split().last());
    }

    private LinkFit linkAsOf(int known, YearMonth month) {
        return fitter.fit(known, new DatedLevels(courses.documented(layers, indicator, month), month));
    }

    /** The values of a horizon; empty where fewer than {@link TargetSet#LEAST} can be forecast. */
    Optional<TargetSet> at(int horizon, LinkFit.Fitted link, List<Arm> arms) {
        List<BaselineForecasts> all = BaselineForecasts.of(file, horizon);
        List<Integer> open = ScoringRequest.targets(file, series, horizon).stream()
                .filter(target -> series.period(target).endedBy(courses.reach(layers)))
                .filter(target -> all.stream().anyMatch(one -> one.at(target).isPresent()))
                .filter(target -> isProjected(series.origin(target, horizon), arms))
                .toList();
        var numbers = new ArrayList<Integer>();
        var scales = new ArrayList<Double>();
        for (int target : open) {
            scale(target, horizon, link).ifPresent(scale -> {
                numbers.add(target);
                scales.add(scale);
            });
        }
        return numbers.size() < TargetSet.LEAST
                ? Optional.empty()
                : best(all, numbers).map(best -> set(best, horizon, numbers, scales::get));
    }

    private boolean isProjected(YearMonth origin, List<Arm> arms) {
        return arms.stream()
                .allMatch(arm -> courses.of(Scored.KERNEL, layers, arm, indicator, origin).isPresent());
    }

    /** Units of the series a point: of the training part, or without a test part of what was known at the origin. */
    private Optional<Double> scale(int target, int horizon, LinkFit.Fitted link) {
        LinkFit fit = file.part() == Part.TEST
                ? link
                : linkAsOf(series.known(target, horizon), series.origin(target, horizon));
        return fit instanceof LinkFit.Fitted fitted
                ? Optional.of(file.head().linkage().sign() * fitted.scale())
                : Optional.empty();
    }

    /** The baseline with the lowest mean error; those that are mute about a value do not compete. The first of several. */
    private Optional<BaselineForecasts> best(List<BaselineForecasts> all, List<Integer> targets) {
        return all.stream()
                .filter(one -> targets.stream().allMatch(target -> one.at(target).isPresent()))
                .min(Comparator.comparingDouble(one -> error(one, targets)));
    }

    private double error(BaselineForecasts baseline, List<Integer> targets) {
        double sum = 0;
        for (int target : targets) {
            sum += Forecast.of(forecast(baseline, target)).crps(series.value(target));
        }
        return sum / targets.size();
    }

    private static Gaussian forecast(BaselineForecasts baseline, int target) {
        return baseline.at(target).orElseThrow();
    }

    private TargetSet set(BaselineForecasts best, int horizon, List<Integer> numbers, IntFunction<Double> scales) {
        List<YearMonth> upheavals = courses.upheavals(layers, indicator);
        var targets = new ArrayList<Target>();
        for (int i = 0; i < numbers.size(); i++) {
            int target = numbers.get(i);
            YearMonth origin = series.origin(target, horizon);
            YearMonth end = series.period(target).last();
            Stream<YearMonth> seen =
                    upheavals.stream().filter(month -> month.isAfter(origin) && !month.isAfter(end));
            targets.add(new Target(
                    series.value(target), series.period(target), origin, forecast(best, target), scales.apply(i),
                    seen.toList()));
        }
        return new TargetSet(file, indicator, layers, horizon, best.name(), targets);
    }
}
