package org.parallax.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ProjectionResult;

/**
 * A condition of the record that was ended in some run.
 *
 * @param share of the runs in which it was, as written
 * @param months when it was
 */
public record DocumentedEnds(String title, String share, ConditionOutcome.Months months) {

    /** All of a projection, in the order of the past. */
    public static List<DocumentedEnds> of(ProjectionResult result) {
        var planned = result.occurrences().stream().map(EventOutcome::event).collect(Collectors.toSet());
        return result.ended().conditions().stream()
                .filter(condition -> !planned.contains(condition.condition()))
                .flatMap(condition -> condition.when().stream().map(months ->
                        new DocumentedEnds(condition.title(), Numbers.percent(condition.ended()), months)))
                .toList();
    }
}
