package org.parallax.report.data;

import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Series;
import org.parallax.report.Manifest;
import org.parallax.report.text.SpreadsheetCell;

/**
 * A projection as tidy CSV, a value a line: {@code theory,variant,indicator,month,statistic,value}, where
 * variant is {@code scenario}, {@code baseline}, {@code difference} (of those two), {@code reference} or {@code change}
 * (of scenario and reference); the documented past comes first with
 * variant {@code past} and no theory; the pool of several theories comes last as theory {@code Pool}. Before the line of names stand lines that begin with {@code #} and say what the
 * file is and what it was made from; readers of CSV can be told to skip them.
 */
public final class ProjectionCsv {

    private final Parties parties;
    private final StringBuilder out = new StringBuilder("theory,variant,indicator,month,statistic,value\n");

    private ProjectionCsv(Parties parties) {
        this.parties = parties;
    }

    /** The whole file, lines ended by a line feed; equal results give equal text. */
    public static String of(Manifest manifest, ProjectionResult result) {
        return ManifestLines.of(manifest).stream().collect(Collectors.joining("\n# ", "# ", "\n" + values(result)));
    }

    private static String values(ProjectionResult result) {
        var csv = new ProjectionCsv(result.situation().parties());
        for (var indicator : Indicator.values()) {
            csv.series("", "past", indicator, result.past().from(), "level", result.past().of(indicator));
        }
        var from = result.situation().from();
        for (var theory : result.theories()) {
            csv.fans(theory.theory().id(), "scenario", from, theory.scenario());
            csv.fans(theory.theory().id(), "baseline", from, theory.baseline());
            csv.fans(theory.theory().id(), "difference", from, theory.difference());
            csv.fans(theory.theory().id(), "reference", from, theory.reference());
            csv.fans(theory.theory().id(), "change", from, theory.change());
        }
        result.pool().ifPresent(pool -> csv.pool(pool, from));
        return csv.out.toString();
    }

    private void pool(Pool pool, YearMonth from) {
        pooled(pool, "scenario", from, PooledIndicator::scenario);
        pooled(pool, "baseline", from, PooledIndicator::baseline);
        pooled(pool, "difference", from, PooledIndicator::difference);
        pooled(pool, "reference", from, PooledIndicator::reference);
        pooled(pool, "change", from, PooledIndicator::change);
    }

    private void pooled(Pool pool, String variant, YearMonth from, Function<PooledIndicator, Fan> fan) {
        for (var indicator : Indicator.values()) {
            pool.of(indicator).ifPresent(pooled -> fan(Pool.ID, variant, indicator, from, fan.apply(pooled)));
        }
    }

    private void fans(String theory, String variant, YearMonth from, Fans fans) {
        for (var indicator : Indicator.values()) {
            fan(theory, variant, indicator, from, fans.of(indicator));
        }
    }

    private void fan(String theory, String variant, Indicator indicator, YearMonth from, Fan fan) {
        series(theory, variant, indicator, from, "mean", fan.mean());
        for (var quantile : Quantile.values()) {
            series(theory, variant, indicator, from, quantile.name().toLowerCase(Locale.ROOT), fan.at(quantile));
        }
    }

    private void series(
            String theory, String variant, Indicator indicator, YearMonth from, String statistic, Series series) {
        for (int i = 0; i < series.length(); i++) {
            field(theory).append(variant).append(',');
            field(indicator.id(parties)).append(from.plusMonths(i)).append(',').append(statistic).append(',');
            out.append(Decimals.short4(series.at(i))).append('\n');
        }
    }

    private StringBuilder field(String text) {
        return out.append(SpreadsheetCell.csv(text)).append(',');
    }
}
