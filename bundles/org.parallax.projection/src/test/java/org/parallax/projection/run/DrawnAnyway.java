package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.projection.internal.simulation.RecordedRun;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/**
 * Whether a run in which nothing is held drew by itself all that is held. That is so if
 *
 * <ul>
 *   <li>each event held happened exactly once, each decision was taken exactly once and with that option, each trigger
 *       fired exactly once; in the month at which it is held, if it is held at one;
 *   <li>what is ruled out never came about; an option, at no time at which its decision was taken;
 *   <li>where the months up to a present are known: what is not held and has a month or window of its own that ends by
 *       then never came about, and of a window that ends later a month after the present was drawn. An earlier month does
 *       no harm if the event's own probability lets it not happen, or if it is ruled out.
 * </ul>
 *
 * <p>The last is about the month drawn and not about what came of it: a condition that did not hold in the month drawn may
 * hold in the one drawn instead.
 */
record DrawnAnyway(Situation situation, Held held, long seed) {

    boolean in(RecordedRun run) {
        return held.branches().stream().allMatch(branch -> drew(run, branch)) && held.present().stream().allMatch(present ->
                situation.storyline().events().stream().allMatch(event -> leavesOpen(run, event, present))
                        && situation.storyline().decisions().stream().allMatch(decision -> leavesOpen(run, decision, present)));
    }

    private static boolean drew(RecordedRun run, HeldBranch branch) {
        var months = run.months(branch.subject());
        return branch.comesAbout()
                ? months.size() == 1 && branch.month().stream().allMatch(months::contains) && isAllThatWasTaken(run, branch.subject())
                : months.isEmpty();
    }

    private static boolean isAllThatWasTaken(RecordedRun run, Branch branch) {
        return !(branch instanceof Branch.Chosen(var decision, var option)) || run.taken(decision).size() == 1;
    }

    private boolean leavesOpen(RecordedRun run, PlannedEvent event, YearMonth present) {
        var branch = new Branch.Happened(event.id());
        return held.of(branch).isPresent()
                || leavesOpen(event.timing(), "event:" + event.id(), run, present, run.months(branch).isEmpty())
                || Randomness.uniform(key("event:" + event.id(), run), 0, 0) >= event.probability();
    }

    private boolean leavesOpen(RecordedRun run, Decision decision, YearMonth present) {
        boolean isHeld = decision.options().stream()
                .map(option -> held.of(new Branch.Chosen(decision.id(), option.id())))
                .flatMap(Optional::stream)
                .anyMatch(HeldBranch::comesAbout);
        return isHeld || leavesOpen(decision.timing(), "decision:" + decision.id(), run, present, run.taken(decision.id()).isEmpty());
    }

    private boolean leavesOpen(Timing timing, String stream, RecordedRun run, YearMonth present, boolean never) {
        if (!(timing instanceof Timing.Window(var first, var last))) {
            return true;
        }
        var span = ProjectedMonths.of(situation);
        int width = span.number(last) - span.number(first) + 1;
        int drawn = (int) (Randomness.uniform(key(stream + ":month", run), 0, 0) * width);
        return last.isAfter(present) ? first.plusMonths(drawn).isAfter(present) : never;
    }

    private long key(String stream, RecordedRun run) {
        return Randomness.runKey(Randomness.streamKey(seed, stream), run.number());
    }
}
