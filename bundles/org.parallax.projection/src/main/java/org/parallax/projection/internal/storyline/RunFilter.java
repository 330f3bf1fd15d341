package org.parallax.projection.internal.storyline;

import java.util.List;
import java.util.function.Function;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Trigger;

/** Decides which finished runs of a storyline count. Immutable, shared by all threads. */
public final class RunFilter {

    private final ResolvedCondition[] requirements;

    private RunFilter(ResolvedCondition[] requirements) {
        this.requirements = requirements;
    }

    /** Counts the runs in which every branch came about; a branch that the storyline does not have rules out none. */
    public static RunFilter of(Conditioning given, Storyline storyline) {
        return new RunFilter(given.branches().stream()
                .filter(branch -> branch.knownTo(storyline))
                .map(branch -> requirement(branch, storyline))
                .toArray(ResolvedCondition[]::new));
    }

    /** Whether a finished run counts. */
    public boolean takes(StorylineRun run) {
        for (var requirement : requirements) {
            if (!requirement.holds(run)) {
                return false;
            }
        }
        return true;
    }

    private static ResolvedCondition requirement(Branch branch, Storyline storyline) {
        return switch (branch) {
            case Branch.Chosen chosen -> {
                int decision = index(storyline.decisions(), Decision::id, chosen.decision());
                var options = storyline.decisions().get(decision).options();
                yield new ResolvedCondition.Chosen(decision, index(options, Decision.Option::id, chosen.option()));
            }
            case Branch.Happened happened ->
                new ResolvedCondition.Happened(index(storyline.events(), PlannedEvent::id, happened.event()));
            case Branch.Fired fired -> new ResolvedCondition.Fired(index(storyline.triggers(), Trigger::id, fired.trigger()));
            case Branch.Not not -> new ResolvedCondition.Not(requirement(not.branch(), storyline));
        };
    }

    private static <T> int index(List<T> items, Function<T, String> id, String name) {
        return items.stream().map(id).toList().indexOf(name);
    }
}
