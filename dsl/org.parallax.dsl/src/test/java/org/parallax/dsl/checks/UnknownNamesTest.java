package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** An unknown name is reported with what was looked for and which names are similar. */
class UnknownNamesTest extends CheckTest {

    @Test
    void elements() {
        scenario("""
                assume Jpan commitment 0.4
                event a in 2026-05 : Sumit { between Japan, SouthKorea }
                event b in 2026-05 : Incident { by Japan over Teritory intensity minor }
                withdraw Atlantis from 2026-05
                """, """
                2:8 error UNKNOWN_NAME There is no state named Jpan in the record Pair. Did you mean Japan?
                3:22 error UNKNOWN_NAME There is no kind of event named Sumit in the record Pair. Did you mean Summit?
                4:47 error UNKNOWN_NAME There is no issue named Teritory in the record Pair. Did you mean Territory?
                5:10 error UNKNOWN_NAME There is no state named Atlantis in the record Pair.
                """);
    }

    @Test
    void happenings() {
        scenario("""
                event landing in 2026-05 : Summit { between Japan, SouthKorea }
                event b 1 month after landign : Summit { between Japan, SouthKorea }
                event c in 2026-05 if lending : Summit { between Japan, SouthKorea }
                """, """
                3:23 error UNKNOWN_NAME There is no event, decision or option named landign in the scenario S. Did you mean landing?
                4:23 error UNKNOWN_NAME There is no event, decision or option named lending in the scenario S. Did you mean landing?
                """);
    }

    @Test
    void options() {
        scenario("""
                decision d in 2026-05 { option court 50% option talk 50% }
                event a in 2026-06 if d is courts : Summit { between Japan, SouthKorea }
                event b in 2026-06 if e is court : Summit { between Japan, SouthKorea }
                """, """
                3:28 error UNKNOWN_NAME The decision d has no option named courts. Did you mean court?
                4:23 error UNKNOWN_NAME There is no decision named e in the scenario S. Did you mean d?
                """);
    }

    @Test
    void anEventIsNoDecision() {
        scenario("""
                event a in 2026-06 : Summit { between Japan, SouthKorea }
                event b in 2026-06 if a is court : Summit { between Japan, SouthKorea }
                """, """
                3:23 error UNKNOWN_NAME There is no decision named a in the scenario S.
                """);
    }

    @Test
    void records() {
        beside("""
                scenario S on Pari as of 2025-12 for 12 months { assume Japan commitment 0.4 }
                """, """
                1:15 error UNKNOWN_NAME There is no record Pari: none is installed, and no file here founds it with relationship Pari "title". Did you mean Pair?
                """);
    }

    @Test
    void scenarios() {
        beside("""
                scenario S on Pair as of 2025-12 for 12 months { }
                scenario Child extends SS { }
                """, """
                2:24 error UNKNOWN_NAME There is no scenario named SS. Did you mean S?
                """);
    }

    @Test
    void sources() {
        beside("""
                relationship Pair
                mechanism m "m" { text "t" cites boook at "One" }
                """, """
                2:34 error UNKNOWN_NAME There is no source named boook in the record Pair. Did you mean book?
                """);
    }

    @Test
    void elementsOfAnotherRecordAreNotSeen() {
        alone("""
                relationship Other "Other"
                state A "A" party
                state B "B" party
                kind K "K" { by state }
                scenario S on Other as of 2025-12 for 12 months { event e in 2026-05 : K { by Japan } }
                """, """
                5:79 error UNKNOWN_NAME There is no state named Japan in the record Other.
                """);
    }
}
