package org.parallax.projection.internal.inputs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** By how much shocks scale each side's reaction to news on each issue, month by month. Immutable. */
public final class SensitivityTable {

    private final Situation situation;
    private final ProjectedMonths span;
    private final int issues;
    private final double[] factors;

    private SensitivityTable(Situation situation) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
        this.issues = situation.issues().size();
        this.factors = new double[Side.values().length * issues * span.months()];
        Arrays.fill(factors, 1);
    }

    /**
     * The table of a situation.
     *
     * @throws IllegalArgumentException if a shock names an issue the situation does not have
     */
    public static SensitivityTable of(Situation situation) {
        var table = new SensitivityTable(situation);
        // In a fixed order, since a product of three factors depends on it in the last bit.
        situation.shocks().stream()
                .filter(Shock.Sensitivity.class::isInstance)
                .map(Shock.Sensitivity.class::cast)
                .sorted(Comparator.comparing(Shock.Sensitivity::from)
                        .thenComparing(Shock.Sensitivity::to)
                        .thenComparing(Shock.Sensitivity::factor))
                .forEach(table::add);
        return table;
    }

    /** The factor of one side, issue (by index) and month (from 1). */
    public double at(Side side, int issue, int month) {
        return factors[index(side, Objects.checkIndex(issue, issues), month)];
    }

    private void add(Shock.Sensitivity shock) {
        int issue = indexOf(shock.issue());
        int to = Math.min(span.months(), span.number(shock.to()));
        for (int month = Math.max(1, span.number(shock.from())); month <= to; month++) {
            factors[index(shock.side(), issue, month)] *= shock.factor();
        }
    }

    private int indexOf(String issue) {
        return IntStream.range(0, issues)
                .filter(i -> situation.issues().get(i).id().equals(issue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no issue " + issue));
    }

    private int index(Side side, int issue, int month) {
        return (side.ordinal() * issues + issue) * span.months() + month - 1;
    }
}
