package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;

/**
 * An indicator of a pool, as tables show it.
 *
 * @param medians how far the medians of the theories pooled are apart in the last month: {@code 49.6 to 59.0}; of a single
 *     one what it is
 */
public record PoolLine(Indicator indicator, PooledIndicator pooled, String medians) {

    /** Those that are shown and of which the pool says something. */
    public static List<PoolLine> of(ProjectionResult result, Pool pool) {
        return Indicator.SHOWN.stream()
                .flatMap(indicator -> pool.of(indicator).stream().map(each -> new PoolLine(indicator, each, medians(result, indicator, each))))
                .toList();
    }

    private static String medians(ProjectionResult result, Indicator indicator, PooledIndicator pooled) {
        var members = result.theories().stream().filter(each -> pooled.theories().contains(each.theory().id())).toList();
        return alone(members.stream().map(TheoryProjection::theory).toList()).orElseGet(() -> {
            var medians = members.stream().mapToDouble(each -> each.scenario().of(indicator).at(Quantile.Q50).last()).summaryStatistics();
            return Numbers.tenths(medians.getMin()) + " to " + Numbers.tenths(medians.getMax());
        });
    }

    /** That no theory or only one is pooled, so that nothing lies between theories; empty where several are. */
    static Optional<String> alone(List<TheoryCard> members) {
        if (members.stream().anyMatch(each -> each.scope().baseline())) {
            return Optional.of("none speaks");
        }
        return members.size() == 1 ? Optional.of("one speaks") : Optional.empty();
    }

    /** What a pool is and how it is read, as sentences. */
    public static String explained(Pool pool) {
        return weighted(pool.theories())
                + " Beside it stands how far the theories’ medians are apart: the pool does not settle what they disagree about.";
    }

    /** What a pool of these theories is, as a sentence. */
    static String weighted(List<String> theories) {
        return Sentences.capital(Numbers.inWords(theories.size())) + " theories with equal weights, each indicator by those that speak of it;"
                + " where none does, the documented effects alone if they were projected.";
    }

    /** How a sentence about the pool of these theories begins. */
    static String lead(List<String> theories) {
        return "In the pool of " + Numbers.inWords(theories.size()) + " theories, each with the same weight, ";
    }
}
