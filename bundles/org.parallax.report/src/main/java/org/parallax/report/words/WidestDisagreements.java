package org.parallax.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;

/** Which disagreements are worth a sentence: of each indicator that of the month in which the theories are furthest apart. */
public final class WidestDisagreements {

    /** So many sentences are read. */
    private static final int MOST = 3;

    private WidestDisagreements() {}

    /**
     * The widest, at most three, of those at least {@link Disagreement#APART a point} wide. The mean of the fields is left out,
     * in which theories are never furthest apart.
     */
    public static List<Disagreement> of(ProjectionResult result, HeldAgainst held) {
        return of(result.disagreement(held.counterfactual()));
    }

    /** The same of these. */
    public static List<Disagreement> of(List<Disagreement> all) {
        return Stream.of(Indicator.values())
                .filter(indicator -> Indicator.SHOWN.contains(indicator) && indicator != Indicator.COOPERATION)
                .flatMap(indicator -> all.stream()
                        .filter(each -> each.indicator() == indicator)
                        .max(Comparator.comparingDouble(Disagreement::spread).thenComparing(Disagreement::month))
                        .stream())
                .filter(each -> each.spread() >= Disagreement.APART)
                .sorted(Comparator.comparingDouble(Disagreement::spread).reversed().thenComparing(Disagreement::indicator))
                .limit(MOST)
                .toList();
    }

    /** What is said where there is none, as a sentence; of theories at least two of which speak of some indicator. */
    public static String none() {
        return "The theories agree on what the scenario changes, to within a point on every indicator.";
    }
}
