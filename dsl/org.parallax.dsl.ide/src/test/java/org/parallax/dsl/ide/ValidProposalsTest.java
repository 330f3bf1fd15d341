package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is proposed that the checks would reject. */
class ValidProposalsTest {

    private static final String RECORD = """
            state X "Country X" code XXX bystander
            state C "Country C" code CCC challenger
            agreement Later "Later" between A, B { signed 2026-05-01 in force from 2026-06-01 cites paper }
            issue Other "Between others" { between C, P cites paper }
            kind Quarrel "Quarrel" { by state  over issue  optional against state  fades over 9 months }
            kind Talk "Talk" { between states  fades over 9 months }
            kind Break "Break" { of agreement  by state  suspends of  fades over 9 months }
            kind Note "Note" { by state  to state  over issue  fades over 9 months }
            """;
    private static final String FIRST = "event first in 2026-03 : Talk { between A, B }\n";
    private static final String SECOND = "event second 1 month after first if not third : Talk { between A, B }\n";
    private static final String THIRD = "event third 1 month after first : Talk { between A, B }\n";

    private static List<String> at(String statements) {
        return new TestEditor(RECORD + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n" + statements + "\n}\n").proposals();
    }

    @Test
    void driversOfTheState() {
        assertEquals(List.of("commitment"), at("assume P |"));
        assertEquals(List.of("support"), at("assume A |"));
    }

    @Test
    void statesThatHaveADriverAndNoAssumptionYet() {
        assertEquals(List.of("A", "B", "C", "P"), at("assume |"));
        assertEquals(List.of("A", "C", "P"), at("assume B support 0.4\nassume |"));
        assertEquals(List.of("C"), at("shift pressure of |"));
        assertEquals(List.of("A", "B"), at("shift sensitivity of |"));
    }

    @Test
    void driversThatSomeStateHas() {
        assertEquals(List.of("commitment", "pressure", "sensitivity", "support"), at("shift |"));
    }

    @Test
    void anchorsThatDoNotWaitForTheEventItself() {
        assertEquals(List.of("first"), at(FIRST + "event y 1 month after | : Talk { between A, B }\nevent z 1 month after y : "
                + "Talk { between A, B }"));
        assertEquals(List.of("first", "(", "not"), at(FIRST + SECOND + "event third 1 month after first if | : Talk { between A, B }"));
        assertEquals(List.of("first"), at(FIRST + "decision d 1 month after | {\noption a 100% { event x : Talk { between A, B } }\n}"));
    }

    @Test
    void whatIsSetOffFollowsOnlyWhatIsSetOffToo() {
        String trigger = "whenever security below 30 {\nevent a : Talk { between A, B }\nevent b 1 month after | : Talk { between A, B }\n}";
        assertEquals(List.of("a"), at(FIRST + trigger));
        assertEquals(List.of(":", "if", "with"), at("whenever security below 30 {\nevent a |\n}"));
    }

    @Test
    void timesBeforeAnythingElseWhereOneIsNeeded() {
        assertEquals(List.of("between", "in", "on"), at("event y |"));
        assertEquals(List.of("between", "in", "on"), at("decision d |"));
        assertTrue(at("decision d in 2026-03 {\noption a 100% { event y | }\n}").contains(":"));
    }

    @Test
    void statesThatAreNoStrangersToTheIssue() {
        assertEquals(List.of("A", "B"), at("event y in 2026-03 : Quarrel { by | over Past }"));
        assertEquals(List.of("C", "P"), at("event y in 2026-03 : Quarrel { by | over Other }"));
        assertEquals(List.of("A", "B", "C", "P"), at("event y in 2026-03 : Quarrel { by | }"));
        assertEquals(List.of("Past"), at("event y in 2026-03 : Quarrel { by A over | }"));
        assertEquals(List.of("A", "B", "C", "P", "X"), at("event y in 2026-03 : Quarrel { by A over Past against | }"));
        assertEquals(List.of("A", "B", "C", "P", "X"), at("event y in 2026-03 : Note { by | over Past }"));
        assertEquals(List.of("A", "B"), at("event y in 2026-03 : Note { by C to | over Past }"));
    }

    @Test
    void eachStateOnce() {
        assertEquals(List.of("B", "C", "P", "X"), at("event y in 2026-03 : Talk { between A, | }"));
        assertEquals(List.of("B"), at("expect view of A by | above 40 in 2026-05 with probability 50%"));
        assertEquals(List.of("A", "B"), at("expect view of |"));
    }

    @Test
    void agreementsThatAreKnown() {
        assertEquals(List.of("Pact"), at("event y in 2026-08 : Break { by A of | }"));
    }

    @Test
    void aCommaOnlyWhereThereMayBeMore() {
        assertFalse(at("event y in 2026-03 : Quarrel { by A | }").contains(","));
        assertTrue(at("event y in 2026-03 : Talk { between A | }").contains(","));
    }

    @Test
    void onlySourcesWhereASourceIsDue() {
        assertEquals(List.of("paper"), at("because \"x\" cites |"));
        assertEquals(List.of("paper"), at("because \"x\" cites |\n" + FIRST));
        assertEquals(List.of("paper"), at("assume P commitment 0.4 because \"x\" cites |\n" + FIRST));
        assertEquals(List.of("paper"), at("event y in 2026-03 : Talk { between A, B because \"x\" cites | }"));
        assertEquals(List.of(), at("because |"));
    }

    @Test
    void namesAsTheyAreWritten() {
        var offer = ProposalsAtCaret.proposalsWithDocumentation("event ^shift in 2026-03 : Incident { by A over Past intensity minor }\n"
                + "event y 1 month after |").getFirst();
        assertEquals("shift", offer.label());
        assertEquals("^shift", offer.text());
    }

    @Test
    void eachClauseOnce() {
        assertFalse(at("project runs 4000 |").contains("runs"));
        assertEquals(List.of(":", "if"), at("event y in 2026-03 with probability 40% |"));
        assertFalse(at("project runs 4000\n|").contains("project"));
        assertEquals(List.of("Persistence"), at("project with ClashOfRealities, |"));
        assertFalse(new TestEditor("scenario S on AB |").proposals().contains("on"));
    }

    @Test
    void onlyScenariosThatDoNotExtendThisOne() {
        String others = "scenario R on AB as of 2025-12 for 24 months {}\nscenario T extends S {}\n";
        assertEquals(List.of("R"), new TestEditor(others + "scenario S extends | {}").proposals());
    }

    @Test
    void whatIsInheritedAndNotLeftOutAlready() {
        String parent = "scenario R on AB as of 2025-12 for 24 months {\n"
                + "event a in 2026-03 : Change { in A to centrist }\nevent b in 2026-03 : Change { in A to centrist }\n}\n";
        assertEquals(List.of("b"), new TestEditor(parent + "scenario S extends R {\nwithout a\nreplace |\n}").proposals());
        assertEquals(List.of("a"), new TestEditor(parent + "scenario S extends R {\nreplace b in 2026-05 : Change { in A to centrist }\n"
                + "without |\n}").proposals());
        assertEquals(List.of("b"), new TestEditor(parent + "scenario S extends R {\nwithout a\nevent c 1 month after |\n}").proposals());
        assertFalse(at("|").contains("without"));
    }
}
