package org.parallax.report;

import java.util.List;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.situation.Indicator;

/** A comparison made up from a {@link Made} projection: its scenario against its baseline. */
public final class MadeComparison {

    private MadeComparison() {}

    public static Comparison of(Made made) {
        var result = made.result();
        var last = result.situation().from().plusMonths(result.situation().months() - 1L);
        var theories = result.theories().stream()
                .map(theory -> new TheoryComparison(
                        theory.theory(), theory.runs(), theory.scenario(), theory.baseline(), theory.difference(),
                        List.of(Indicator.values()).stream()
                                .map(indicator -> new Explanation(
                                        indicator, last, theory.difference().of(indicator).mean().last(),
                                        List.of(
                                                new Statement("landing", "event landing, made minor", -2.4, -5.1, 0.2),
                                                new Statement("visit", "event visit", 1.1, 0.3, 2.2)),
                                        0.3))
                                .toList()))
                .toList();
        return new Comparison(made.situation(), made.title("Tokyo moves first").situation(), result.settings(), theories, List.of());
    }
}
