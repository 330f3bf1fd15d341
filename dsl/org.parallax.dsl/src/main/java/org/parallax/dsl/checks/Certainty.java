package org.parallax.dsl.checks;

import org.parallax.model.Occurrence;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/** Whether something a scenario plans happens in every run. */
final class Certainty {

    private Certainty() {
    }

    /** Whether an occurrence is part of no option or trigger, has no condition and no probability below 100 %. */
    static boolean isCertain(Occurrence occurrence) {
        boolean alone = occurrence.eContainer() instanceof Scenario && occurrence instanceof Statement;
        return alone && occurrence.getCondition() == null
                && (!occurrence.isSetProbability() || occurrence.getProbability() >= 100);
    }
}
