package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Names are unique. */
class DuplicateNameChecksTest extends CheckTest {

    @Test
    void inAFileAndAcrossFiles() {
        beside("""
                relationship Pair
                issue X "X"
                state X "X" bystander
                issue Japan "Not a state"
                """, """
                3:7 error DUPLICATE_NAME The name X is taken: the issue X has it in line 2.
                4:7 error DUPLICATE_NAME The name Japan is taken: the state Japan has it in line 6 of pair.relationship.
                """);
    }

    @Test
    void inAScenario() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                event a in 2026-06 : Summit { between Japan, SouthKorea }
                """, """
                3:7 error DUPLICATE_NAME The name a is taken: the event a has it in line 2.
                """);
    }

    @Test
    void scenariosOfOneFile() {
        beside("""
                scenario Plan on Pair as of 2025-12 for 12 months { }
                scenario Plan on Pair as of 2025-12 for 24 months { }
                """, """
                2:10 error DUPLICATE_NAME The name Plan is taken: the scenario Plan has it in line 1.
                """);
    }

    @Test
    void aScenarioAndAnElementAreToldApart() {
        beside("""
                scenario Territory on Pair as of 2025-12 for 12 months { }
                """, "");
    }

    @Test
    void anyHappeningAnywhere() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea }
                decision d in 2026-06 {
                  option a 50% { event e : Summit { between Japan, SouthKorea } }
                  option e 50% { decision d in 2026-07 { option x 50% option x 50% } }
                }
                whenever security below 35 { event e : Summit { between Japan, SouthKorea } }
                """, """
                4:10 error DUPLICATE_NAME The name a is taken: the event a has it in line 2.
                5:10 error DUPLICATE_NAME The name e is taken: the event e has it in line 4.
                5:27 error DUPLICATE_NAME The name d is taken: the decision d has it in line 3.
                5:62 error DUPLICATE_NAME The name x is taken: the option x has it in line 5.
                7:36 error DUPLICATE_NAME The name e is taken: the event e has it in line 4.
                """);
    }

    @Test
    void optionsOfTwoDecisionsAreToldApart() {
        scenario("""
                decision d in 2026-05 { option yes 50% option no 50% }
                decision e in 2026-06 { option yes 50% option no 50% }
                event a in 2026-07 if d is yes or e is no : Summit { between Japan, SouthKorea }
                event b 1 month after yes : Summit { between Japan, SouthKorea }
                """, """
                5:23 error AMBIGUOUS_NAME The name yes has more than one meaning: the option yes in line 2 and the option yes in line 3.
                """);
    }

    @Test
    void elementsOfTwoRecordsAreToldApart() {
        assertEquals("", TestLanguage.issuesInFolder(new TreeMap<>(Map.of(
                "one.relationship", "relationship One \"One\" state A \"A\" code AAA party state B \"B\" code BBB party",
                "two.relationship", "relationship Two \"Two\" state A \"A\" code AAA party state C \"C\" code CCC party",
                "s.scenario", "scenario S on One as of 2025-12 for 12 months { }"))));
    }
}
