package org.parallax.report.words;

import java.time.YearMonth;
import java.util.Comparator;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;

/** Which indicator a scenario moves most at any time; the mean of the others is left out, as it never moves most. */
public final class MostMoved {

    private MostMoved() {}

    /** The indicator whose mean change against a counterfactual, starting in {@code from}, peaks highest or lowest. */
    public static Indicator of(TheoryProjection projection, Counterfactual against, YearMonth from) {
        return Indicator.SHOWN.stream()
                .filter(indicator -> indicator != Indicator.COOPERATION)
                .max(Comparator.comparingDouble(
                        indicator -> Math.abs(Change.of(projection.against(against).change().of(indicator), from).size())))
                .orElseThrow();
    }
}
