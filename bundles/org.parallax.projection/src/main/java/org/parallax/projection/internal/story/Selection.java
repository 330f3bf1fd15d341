package org.parallax.projection.internal.story;

import java.util.List;
import java.util.function.Function;
import org.parallax.projection.result.Branch;
import org.parallax.projection.result.Given;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Trigger;

/** Which finished runs of a storyline count. Immutable, shared by all threads. */
public final class Selection {

    private final Requirement[] requirements;

    private Selection(Requirement[] requirements) {
        this.requirements = requirements;
    }

    /** The runs in which all that is given came about; what the storyline does not know rules out none. */
    public static Selection of(Given given, Storyline storyline) {
        return new Selection(given.branches().stream()
                .filter(branch -> branch.knownTo(storyline))
                .map(branch -> requirement(branch, storyline))
                .toArray(Requirement[]::new));
    }

    /** Whether a run that is over counts. */
    public boolean takes(StoryRun run) {
        for (var requirement : requirements) {
            if (!requirement.holds(run)) {
                return false;
            }
        }
        return true;
    }

    private static Requirement requirement(Branch branch, Storyline storyline) {
        return switch (branch) {
            case Branch.Chosen chosen -> {
                int decision = index(storyline.decisions(), Decision::id, chosen.decision());
                var options = storyline.decisions().get(decision).options();
                yield new Requirement.Chosen(decision, index(options, Decision.Option::id, chosen.option()));
            }
            case Branch.Happened happened ->
                new Requirement.Happened(index(storyline.events(), PlannedEvent::id, happened.event()));
            case Branch.Fired fired -> new Requirement.Fired(index(storyline.triggers(), Trigger::id, fired.trigger()));
            case Branch.Not not -> new Requirement.Not(requirement(not.branch(), storyline));
        };
    }

    private static <T> int index(List<T> items, Function<T, String> id, String name) {
        return items.stream().map(id).toList().indexOf(name);
    }
}
