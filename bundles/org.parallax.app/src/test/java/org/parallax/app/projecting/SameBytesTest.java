package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;

/** The same scenario gives the same bytes, however it is written down and however many threads run it. */
final class SameBytesTest {

    /** Each statement on a line of its own; the expectation comes first so that its line stays. */
    private static final List<String> STATEMENTS = List.of(
            "assume UnitedStates commitment 0.40 to 0.70",
            "assume China pressure rises to 0.90 by 2021-10",
            "event start in 2021-01 with probability 50% : Meeting { between Japan, SouthKorea }",
            "event row between 2021-03 and 2021-05 if start : Quarrel { by Japan over History intensity major }",
            "event later 2 months after row : Meeting { between Japan, SouthKorea }",
            "decision answer \"How?\" 1 month after row { option a \"A\" 50% { event inA : Meeting { between Japan, SouthKorea } } option b \"B\" 50% }",
            "whenever political below 45 once { event pause : Leaving { of Pact by Japan } event more 1 month after pause : Meeting { between Japan, SouthKorea } }",
            "whenever political above 52 { event cheer : Meeting { between Japan, SouthKorea } }",
            "shift sensitivity of SouthKorea to History by +20% from 2021-03 for 12 months",
            "shift commitment of UnitedStates by -50% from 2021-03 to 2021-05",
            "withdraw China from 2022-01 to 2022-03",
            "stretch row to 18 months",
            "because \"it may\" cites book",
            "project with Tally seed 3");

    private static final String EXPECTATION = "expect political above 40 in 2021-12 with probability 50%\n";

    private static String json(List<String> statements) {
        return Trial.json(EXPECTATION + String.join("\n", statements), 1);
    }

    @Test
    void theOrderOfStatementsChangesNoByte() {
        var shuffled = new ArrayList<>(STATEMENTS);
        var random = new Random(42);
        var expected = json(STATEMENTS);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(shuffled, random);
            assertEquals(expected, json(shuffled));
        }
    }

    @Test
    void theOrderOfOptionsAndOfATriggersEventsChangesNoByte() {
        var turned = STATEMENTS.stream()
                .map(statement -> statement.startsWith("decision")
                        ? "decision answer \"How?\" 1 month after row { option b \"B\" 50% option a \"A\" 50% { event inA : Meeting { between Japan, SouthKorea } } }"
                        : statement.startsWith("whenever political below")
                                ? "whenever political below 45 once { event more 1 month after pause : Meeting { between Japan, SouthKorea } event pause : Leaving { of Pact by Japan } }"
                                : statement)
                .toList();
        assertEquals(json(STATEMENTS), json(turned));
    }

    @Test
    void blanksAndCommentsChangeNoByte() {
        var spaced = STATEMENTS.stream().map(statement -> "\t" + statement.replace(" : ", "   :\r\n\t ") + " // said so\r\n/* and so */").toList();
        assertEquals(json(STATEMENTS), json(spaced));
    }

    @Test
    void threadsChangeNoByte() {
        var text = EXPECTATION + String.join("\n", STATEMENTS);
        assertEquals(Trial.json(text, 1), Trial.json(text, 2));
        assertEquals(Trial.json(text, 1), Trial.json(text, 5));
    }

    @Test
    void anotherWordChangesTheDigest() {
        var scenario = "scenario Trial on Small as of 2020-12 for 24 months { event a in 2021-01 : Meeting { between Japan, SouthKorea } }";
        var digests = Trial.lower("Trial", scenario).digests();
        assertNotEquals(digests.scenario(), Trial.lower("Trial", scenario.replace("2021-01", "2021-02")).digests().scenario());
        assertEquals(digests.record(), Trial.lower("Trial", scenario.replace("2021-01", "2021-02")).digests().record());
        assertEquals(64, digests.record().length());
    }
}
