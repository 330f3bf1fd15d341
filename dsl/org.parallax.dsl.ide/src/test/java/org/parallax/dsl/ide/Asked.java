package org.parallax.dsl.ide;

import java.util.List;
import org.parallax.dsl.ide.complete.Proposal;

/** What is offered at the caret of a text. */
final class Asked {

    private static final String BEGINNING = "scenario S \"s\" on AB as of 2025-12 for 24 months {\n";

    private Asked() {}

    /** In a scenario of the record, where nothing else stands. */
    static List<String> inScenario(String statements) {
        return new Desk(BEGINNING + statements + "\n}\n").proposals();
    }

    /** The same with what goes with each. */
    static List<Proposal> offersInScenario(String statements) {
        return new Desk(BEGINNING + statements + "\n}\n").offers();
    }
}
