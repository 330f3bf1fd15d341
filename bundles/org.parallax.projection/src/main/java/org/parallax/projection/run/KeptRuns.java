package org.parallax.projection.run;

import org.parallax.projection.internal.count.CountedCells;
import org.parallax.projection.internal.simulation.ComparedRuns;
import org.parallax.projection.internal.simulation.PairedSimulation;

/** What the runs of one theory counted, as far as a pool needs it. */
record KeptRuns(CountedCells scenario, Compared reference, Compared baseline) {

    /** The levels of what the scenario is held against, and the differences from it. */
    record Compared(CountedCells levels, CountedCells differences) {

        private static Compared of(ComparedRuns runs) {
            return new Compared(runs.levels().counted(), runs.differences().counted());
        }
    }

    static KeptRuns of(PairedSimulation count) {
        var reference = Compared.of(ScenarioVariants.reference(count));
        boolean same = ScenarioVariants.baseline(count).levels() == ScenarioVariants.reference(count).levels();
        return new KeptRuns(
                count.firstLevels().counted(), reference, same ? reference : Compared.of(ScenarioVariants.baseline(count)));
    }
}
