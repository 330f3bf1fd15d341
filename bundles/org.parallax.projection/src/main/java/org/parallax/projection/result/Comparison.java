package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;

/**
 * Two scenarios on the same random numbers: what the first changes against the second, and why.
 *
 * @param pool the theories as one; only where two or more that are no baselines were projected
 * @param positions who says what of the difference of every indicator in the months explained, also where all theories but
 *     one are silent or all are; none where fewer than two theories that are no baselines were projected
 * @param failed theories that were asked for and left out
 */
public record Comparison(
        Situation first,
        Situation second,
        RunSettings settings,
        List<TheoryComparison> theories,
        Optional<PooledComparison> pool,
        List<Disagreement> positions,
        List<TheoryFailure> failed) {

    public Comparison {
        theories = List.copyOf(theories);
        positions = List.copyOf(positions);
        failed = List.copyOf(failed);
    }

    /** How far the theories that say something of an indicator are apart; none of an indicator of which fewer than two do. */
    public List<Disagreement> disagreement() {
        return positions.stream().filter(each -> each.readings().size() > 1).toList();
    }

    /**
     * The comparison under one theory.
     *
     * @param runs counted: all, unless the comparison is conditioned on branches
     * @param firstFans the first scenario
     * @param secondFans the second scenario
     * @param difference first minus second, run by run, in points
     * @param explanations statements that differ, with what each accounts for
     */
    public record TheoryComparison(
            TheoryCard theory,
            long runs,
            Fans firstFans,
            Fans secondFans,
            Fans difference,
            List<Explanation> explanations) {

        public TheoryComparison {
            explanations = List.copyOf(explanations);
        }

        /** The explanation where the difference is largest, among those of a cell that is asked for; empty if there is none. */
        public Optional<Explanation> explanation(ExplainedCell asked) {
            return explanations.stream().filter(each -> asked.holds(each.indicator(), each.month()))
                    .max(Comparator.comparingDouble((Explanation each) -> Math.abs(each.total()))
                            .thenComparing(each -> each.indicator() == Indicator.COOPERATION)
                            .thenComparing(Explanation::month)
                            .thenComparing(each -> -each.indicator().ordinal()));
        }
    }

    /**
     * What differing statements account for in one indicator and month.
     *
     * @param total mean of first minus second, in points
     * @param statements largest effect first
     * @param together the rest of the total: effects that the statements have only in combination
     */
    public record Explanation(
            Indicator indicator, YearMonth month, double total, List<Statement> statements, double together) {

        /** A difference below this, in points, is too small to be shared out. */
        public static final double LEAST_SHARED = 0.5;

        public Explanation {
            statements = List.copyOf(statements);
        }

        /**
         * What part of the total an effect is, 1 for all of it; below 0 for one against the difference, above 1 for one that
         * others take back. Empty where the total is less than {@link #LEAST_SHARED} points.
         */
        public OptionalDouble share(double effect) {
            return Math.abs(total) < LEAST_SHARED ? OptionalDouble.empty() : OptionalDouble.of(effect / total);
        }
    }

    /**
     * One statement that differs: the first scenario minus the first scenario with this statement as the
     * second has it (or without it).
     *
     * @param id name of the event, decision or trigger, or the driver, shock or fact of the record in words
     * @param parts names of further events or facts that differ and count as part of it
     * @param effect mean, in points, with the 5 % and 95 % points over the runs
     */
    public record Statement(String id, String text, List<String> parts, double effect, double low, double high) {

        public Statement {
            parts = List.copyOf(parts);
        }

        /** One that is alone. */
        public Statement(String id, String text, double effect, double low, double high) {
            this(id, text, List.of(), effect, low, high);
        }
    }
}
