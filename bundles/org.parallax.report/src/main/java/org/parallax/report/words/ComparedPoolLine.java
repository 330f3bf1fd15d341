package org.parallax.report.words;

import java.util.List;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.PooledComparison;
import org.parallax.projection.result.PooledComparison.PooledDifference;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;

/**
 * An indicator of the pool of a comparison, as tables show it.
 *
 * @param differences how far the mean differences of the theories pooled are apart in the last month: {@code −3.2 to +1.0}; of
 *     a single one what it is
 */
public record ComparedPoolLine(Indicator indicator, PooledDifference pooled, String differences) {

    /** Those that are shown and of which the pool says something. */
    public static List<ComparedPoolLine> of(Comparison comparison, PooledComparison pool) {
        return Indicator.SHOWN.stream()
                .flatMap(indicator -> pool.of(indicator).stream()
                        .map(each -> new ComparedPoolLine(indicator, each, differences(comparison, indicator, each))))
                .toList();
    }

    private static String differences(Comparison comparison, Indicator indicator, PooledDifference pooled) {
        var members = comparison.theories().stream().filter(each -> pooled.theories().contains(each.theory().id())).toList();
        return PoolLine.alone(members.stream().map(TheoryComparison::theory).toList()).orElseGet(() -> {
            var means = members.stream().mapToDouble(each -> each.difference().of(indicator).mean().last()).summaryStatistics();
            return Numbers.change(means.getMin()) + " to " + Numbers.change(means.getMax());
        });
    }

    /** What the pool makes of overall cooperation, as a sentence. */
    public static String overall(Comparison comparison, PooledComparison pool) {
        var lead = PoolLine.lead(pool.theories());
        return of(comparison, pool).stream().filter(line -> line.indicator == Indicator.COOPERATION).findFirst()
                .map(line -> lead + "cooperation overall in " + MonthWords.name(comparison.first().from().plusMonths(comparison.first().months() - 1L))
                        + " differs by " + Numbers.change(line.pooled.difference().mean().last()) + " points in the mean ("
                        + CountedRuns.of(comparison, comparison.theories()).sample().band(80) + ": " + line.range() + ")"
                        + (line.pooled.theories().size() < 2 ? "." : "; under the theories themselves by " + line.differences + "."))
                .orElse(lead + "no theory speaks of cooperation overall.");
    }

    /** What holds four of five runs of the difference in the last month: {@code −4.1 to +0.2}. */
    public String range() {
        return Numbers.change(pooled.difference().at(Quantile.Q10).last()) + " to " + Numbers.change(pooled.difference().at(Quantile.Q90).last());
    }

    /** What this pool is and how it is read, as sentences. */
    public static String explained(PooledComparison pool) {
        return PoolLine.weighted(pool.theories()) + " The pool does not settle what they disagree about.";
    }
}
