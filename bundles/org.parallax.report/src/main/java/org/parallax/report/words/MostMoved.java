package org.parallax.report.words;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;

/**
 * Which indicator a scenario moves most at any time, of those that the theory speaks of: what it only passes on is not its
 * finding. The mean of the others is left out, as it never moves most.
 */
public final class MostMoved {

    private MostMoved() {}

    /**
     * The indicator whose mean change against a counterfactual, starting in {@code from}, peaks highest or lowest, of those
     * that the theory speaks of, or of all under a baseline; empty if none visibly changes.
     */
    public static Optional<Indicator> of(TheoryProjection projection, Counterfactual against, YearMonth from) {
        return Indicator.SHOWN.stream()
                .filter(indicator -> indicator != Indicator.COOPERATION)
                .filter(indicator -> Voice.of(projection.theory(), indicator) != Voice.SILENT)
                .max(Comparator.comparingDouble(
                        indicator -> Math.abs(Change.of(projection.against(against).change().of(indicator), from).size())))
                .filter(indicator -> Change.of(projection.against(against).change().of(indicator), from).visible());
    }

    /**
     * Says that a scenario moves none of these indicators to speak of; those that the theory only passes on are left out of
     * the sentence if one of them does move.
     */
    public static String none(TheoryProjection projection, HeldAgainst held, YearMonth from) {
        boolean passedOn = Indicator.SHOWN.stream()
                .filter(indicator -> Voice.of(projection.theory(), indicator) == Voice.SILENT)
                .anyMatch(indicator -> Change.of(projection.against(held.counterfactual()).change().of(indicator), from).visible());
        return held.actor() + " moves no indicator " + (passedOn ? "that the theory speaks of " : "") + "by as much as a point";
    }
}
