package org.parallax.report.compared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.WidestDisagreements;

/**
 * What is told of what theories say of the difference of two scenarios.
 *
 * @param asked the indicator and month that was asked for, if one was
 */
public record DifferencePositions(Comparison comparison, ExplainedCell asked, boolean isOfVersions) {

    /** Of a comparison that leaves the program. */
    public static DifferencePositions of(ComparisonExport export) {
        return new DifferencePositions(export.comparison(), export.asked(), export.texts().before().isPresent());
    }

    /**
     * Those worth a sentence: of the indicator asked for who says what where they are furthest apart, whether they agree or not;
     * else the {@link WidestDisagreements widest}.
     */
    public List<Disagreement> told() {
        var candidates = comparison.positions().stream().filter(each -> asked.holds(each.indicator(), each.month())).toList();
        return asked.indicator().isPresent()
                ? candidates.stream().max(Comparator.comparingDouble(Disagreement::spread).thenComparing(Disagreement::month)).stream().toList()
                : WidestDisagreements.of(candidates);
    }

    /** What stands before the sentences: what up means; empty where there is nothing on which two theories speak. */
    public Optional<String> lead() {
        return told().isEmpty() ? Optional.empty()
                : Optional.of("What the theories say of the difference, up being higher "
                        + (isOfVersions ? "now than before:" : "in " + comparison.first().scenario() + " than in " + comparison.second().scenario() + ":"));
    }

    /** That they agree, as a sentence; empty where they do not, or no two speak of the same. */
    public Optional<String> agreed() {
        return !told().isEmpty() || comparison.disagreement().isEmpty() ? Optional.empty()
                : Optional.of("The theories agree on the difference to within a point on every indicator, "
                        + asked.month().map(month -> "in " + MonthWords.name(month) + ".").orElse("in the last month and in every twelfth before it."));
    }
}
