package org.parallax.report.words;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.result.Counterfactual;

/** What a scenario is held against, in words. */
public record HeldAgainst(Counterfactual counterfactual) {

    /** What everything is held against unless another choice is made: the record without the scenario. */
    public static final HeldAgainst USUAL = new HeldAgainst(Counterfactual.REFERENCE);

    /** What an {@link #id} stands for; empty if it is none. */
    public static Optional<HeldAgainst> of(String id) {
        return Stream.of(Counterfactual.values()).map(HeldAgainst::new).filter(each -> each.id().equals(id)).findFirst();
    }

    /** The word for it in commands and files. */
    public String id() {
        return pick("reference", "baseline");
    }

    /** The name of its line or column: {@code Without this scenario}. */
    public String label() {
        return pick("Without this scenario", "Baseline");
    }

    /** The same where there is little room: {@code Without it}. */
    public String brief() {
        return pick("Without it", "Baseline");
    }

    /** The head of a narrow column. */
    public String column() {
        return pick("without", "baseline");
    }

    /** In running text after a level: {@code without this scenario}, {@code in the baseline}. */
    public String inText() {
        return pick("without this scenario", "in the baseline");
    }

    /** What a dashed line is. */
    public String dashed() {
        return "dashed: " + pick("without this scenario", "the baseline");
    }

    /** How a change is computed. */
    public String measured() {
        return pick("with this scenario minus without it", "scenario minus baseline");
    }

    /** What a change in the mean is of: {@code Mean change by this scenario}. */
    public String meanChange() {
        return pick("Mean change by this scenario", "Mean change against the baseline");
    }

    /** What it means to lie above the line of no change. */
    public String above() {
        return pick("higher than without this scenario", "above the baseline");
    }

    /** What it means to lie below it. */
    public String below() {
        return pick("lower than without this scenario", "below the baseline");
    }

    /** What moves indicators, as the subject of a sentence. */
    public String actor() {
        return pick("The scenario", "Against its baseline, the scenario");
    }

    /** What the column of a table is, as a sentence. */
    public String said() {
        return pick(
                "“Without” is the record without this scenario: none of what it assumes of drivers, no shock and no event of its own.",
                "The baseline is the scenario without its events; its assumptions and shocks are kept.");
    }

    /** What it is and what follows from the difference, as sentences. */
    public String explained() {
        return pick(
                "“Without this scenario” is the same record without any of the scenario’s assumptions, shocks and events,"
                        + " on the same random numbers and with the same parameters of the theories, so that a difference"
                        + " between the two is due to the scenario alone.",
                "The baseline is the same situation without the scenario’s own events, on the same random numbers, its"
                        + " assumptions and shocks kept, so that a difference between the two is due to those events alone.");
    }

    private String pick(String reference, String baseline) {
        return switch (counterfactual) {
            case REFERENCE -> reference;
            case BASELINE -> baseline;
        };
    }
}
