package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.situation.Indicator;

/**
 * What an indicator's change since {@code as of} is made of, under a theory.
 *
 * @param runs counted
 * @param total mean level in the scenario less the documented level at {@code as of}, in points
 * @param rows what would have happened anyway, then the scenario's assumptions, shocks and events, each by size, and
 *     last what they do together; they sum to the total
 * @param mechanisms how the theory brings about what the scenario changes: by the causes on its card, each by size, and
 *     last what none of them names; they sum to the total less the drift. None under a theory that names no causes
 */
public record ChangeAttribution(
        String theory, Indicator indicator, YearMonth month, long runs, double total, List<Row> rows,
        List<Mechanism> mechanisms) {

    public ChangeAttribution {
        rows = List.copyOf(rows);
        mechanisms = List.copyOf(mechanisms);
    }

    /** What sort of thing a row is about. */
    public enum Sort {
        /** What moves without the scenario. */
        DRIFT,
        ASSUMPTION,
        SHOCK,
        EVENT,
        /** Something in which two scenarios differ, whatever it is: only of a comparison. */
        STATEMENT,
        /** What several of them do that none does alone. */
        TOGETHER
    }

    /**
     * A part of the change.
     *
     * @param id the event's name; of any other row a name of its own among the rows of its sort
     * @param effect mean over all runs, in points
     * @param low below it lie 5 % of the runs
     * @param high below it lie 95 % of the runs
     */
    public record Row(Sort sort, String id, String title, double effect, double low, double high) {}

    /** What would have happened anyway, in points. */
    public double drift() {
        double sum = 0;
        for (var row : rows) {
            sum += row.sort() == Sort.DRIFT ? row.effect() : 0;
        }
        return sum;
    }

    /** The rows of one sort, in order. */
    public List<Row> of(Sort sort) {
        return rows.stream().filter(row -> row.sort() == sort).toList();
    }
}
