package org.parallax.editing.view;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Holding;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Branches;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** Tries how a branch can be made to happen or ruled out, with all that is asked for already. Nothing is projected. */
public final class HoldingTrial {

    private final ProjectionResult result;
    private final Branching asked;
    private final Branch branch;

    private HoldingTrial(ProjectionResult result, Branching asked, Branch branch) {
        this.result = result;
        this.asked = asked;
        this.branch = branch;
    }

    /** Tries it with a branch of what was projected. */
    public static HoldingTrial of(ProjectionResult result, Branching asked, Branch branch) {
        return new HoldingTrial(result, asked, branch);
    }

    /** The branch that is tried, in words: {@code the choice “Files at the ICJ”}. */
    public String subject() {
        return Branches.of(result.situation()).subject(branch);
    }

    /** Why it cannot be made to happen when it is planned, as a sentence; empty if it can. */
    public Optional<String> refusal() {
        return refusal(BranchChoice.happen(asked, branch, Optional.empty()));
    }

    /** Why it cannot be made to happen in a month, as a sentence; empty if it can. */
    public Optional<String> refusal(YearMonth month) {
        return refusal(BranchChoice.happen(asked, branch, Optional.of(month)));
    }

    /** Why what somebody wrote for a month will not do, as a sentence; empty if it will. */
    public Optional<String> refusal(String written) {
        return MonthWords.read(written.strip())
                .map(this::refusal)
                .orElseGet(() -> Optional.of("Write a month as " + result.situation().from() + "."));
    }

    /** Why it cannot be ruled out, as a sentence; empty if it can. */
    public Optional<String> refusalToRuleOut() {
        return refusal(BranchChoice.ruleOut(asked, branch));
    }

    /** The months in which it can be made to happen. */
    public List<YearMonth> months() {
        return MonthWords.from(result.situation().from(), result.situation().months()).stream()
                .filter(month -> refusal(month).isEmpty())
                .toList();
    }

    /**
     * The month to begin with: in which it is made to happen already, else the one planned, or in which it usually comes
     * about where none is; of months that will do the nearest. Empty if none will do.
     *
     * @param months those that will do, as {@link #months} says; trying them all takes time
     */
    public Optional<YearMonth> proposed(List<YearMonth> months) {
        var wanted = asked.held().of(branch).flatMap(HeldBranch::month).orElseGet(() -> new UsualMonths(result).usual(branch));
        return months.stream().min(Comparator.comparing(month -> Math.abs(wanted.until(month, ChronoUnit.MONTHS))));
    }

    private Optional<String> refusal(Branching wanted) {
        return refusal(result.situation(), wanted);
    }

    /** Why something cannot be held, as a sentence; empty if it can. */
    public static Optional<String> refusal(Situation situation, Branching wanted) {
        return Holding.of(situation, wanted.held()) instanceof Outcome.Rejected<Situation>(var reason)
                ? Optional.of(Sentences.capital(reason) + (reason.endsWith(".") ? "" : "."))
                : Optional.empty();
    }
}
