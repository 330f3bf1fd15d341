package org.parallax.dsl.ide;

import java.util.List;
import org.parallax.dsl.ide.complete.Proposal;

/** What is proposed at the caret of a text. */
final class ProposalsAtCaret {

    private static final String BEGINNING = "scenario S \"s\" on AB as of 2025-12 for 24 months {\n";

    private ProposalsAtCaret() {}

    /** The labels of what is proposed in a scenario of the record that holds nothing else. */
    static List<String> inScenario(String statements) {
        return new TestEditor(BEGINNING + statements + "\n}\n").proposals();
    }

    /** The same proposals, with all they carry. */
    static List<Proposal> proposalsWithDocumentation(String statements) {
        return new TestEditor(BEGINNING + statements + "\n}\n").offers();
    }
}
