package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.ComparedRuns;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;

/** A scenario compiled with less and less in it. Where it assumes nothing, baseline and reference are the same runs. */
record ScenarioVariants(
        CompiledSituation scenario, CompiledSituation baseline, CompiledSituation reference, List<Premise> premises) {

    /**
     * The variants of a scenario; its premises only where effects are asked for.
     *
     * @throws RequestRejected if it cannot be run, saying why
     */
    static ScenarioVariants of(Situation situation, RunSettings settings) throws RequestRejected {
        var scenario = TheoryRun.compile(situation, settings);
        var baseline = TheoryRun.compile(situation.baseline(), settings);
        var reference = situation.assumesNothing() ? baseline : TheoryRun.compile(situation.reference(), settings);
        return new ScenarioVariants(
                scenario, baseline, reference,
                settings.depth().findsDrivers() ? Premise.of(situation, settings) : List.of());
    }

    /** How many runs one run of everything is. */
    int runs() {
        return baseline == reference ? 2 : 3;
    }

    /** What the scenario is held against, for a theory prepared for it. */
    List<PreparedRun> others(PreparedRun prepared) {
        return baseline == reference
                ? List.of(prepared.in(reference))
                : List.of(prepared.in(reference), prepared.in(baseline));
    }

    static ComparedRuns reference(PairedSimulation count) {
        return count.others().getFirst();
    }

    static ComparedRuns baseline(PairedSimulation count) {
        return count.others().getLast();
    }
}
