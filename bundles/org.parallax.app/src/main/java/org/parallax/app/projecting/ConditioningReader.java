package org.parallax.app.projecting;

import java.util.ArrayList;
import java.util.List;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;

/** Reads the branches to condition on, such as {@code response=court} or {@code not landing}, and looks them up in scenarios. */
public final class ConditioningReader {

    private final BranchNames names;

    private ConditioningReader(List<LoweredScenario> scenarios) {
        this.names = new BranchNames(scenarios);
    }

    /**
     * Reads texts, each of which names an event, {@code decision=option}, an option alone if only one decision has it,
     * or a trigger; {@code not} may stand before it.
     *
     * @return rejected if a text names no branch that one of the scenarios has, with a list of all branches; one that
     *     another text names too, or excludes; or a month, since runs are counted whichever month it came about in
     */
    public static Outcome<Conditioning> read(List<String> texts, LoweredScenario... scenarios) {
        return new ConditioningReader(List.of(scenarios)).read(texts);
    }

    private Outcome<Conditioning> read(List<String> texts) {
        var branches = new ArrayList<Branch>();
        for (var text : texts) {
            var written = WrittenBranch.of(text);
            var branch = names.find(written.name());
            if (branch.isEmpty()) {
                return new Outcome.Rejected<>(names.unknown(written.name(), "given"));
            }
            if (written.month().isPresent()) {
                return new Outcome.Rejected<>(branch.get().text() + " is given whichever month it comes about in; leave @"
                        + written.month().get() + " out, or hold it in that month instead");
            }
            var given = written.opposite() ? new Branch.Not(branch.get()) : branch.get();
            if (branches.contains(given)) {
                return new Outcome.Rejected<>(given.text() + " is given twice; leave one out");
            }
            if (branches.contains(written.opposite() ? branch.get() : new Branch.Not(branch.get()))) {
                return new Outcome.Rejected<>("no run has both " + branch.get().text() + " and not " + branch.get().text()
                        + ", so they cannot be given together; leave one out");
            }
            branches.add(given);
        }
        return new Outcome.Completed<>(new Conditioning(branches));
    }
}
