package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A half-written statement can refer to what stands below it. */
class NamesBelowTest {

    private static final String EVENT = "event first in 2026-03 : Incident { by A over Past intensity minor }\n";
    private static final String DECISION = """
            decision response "How?" in 2026-05 {
              option one 50% { event call : Incident { by A over Past intensity minor } }
              option two 50%
            }
            """;
    private static final List<String> ALL = List.of("call", "first", "one", "response", "two");

    @ParameterizedTest
    @ValueSource(strings = {"event y 1 month after |\n", "event y 1 month after |", "event y 1 month after |: Incident {\n",
            "event y 1 month after | : Incident { by A over Past intensity minor }\n"})
    void asAnAnchor(String half) {
        assertEquals(ALL, ProposalsAtCaret.inScenario(half + "\n" + DECISION + EVENT));
        assertEquals(ALL, ProposalsAtCaret.inScenario(half + "\n" + EVENT + DECISION));
        assertEquals(ALL, ProposalsAtCaret.inScenario(EVENT + half + "\n" + DECISION));
        assertEquals(ALL, ProposalsAtCaret.inScenario(DECISION + EVENT + half));
    }

    @Test
    void inACondition() {
        assertTrue(ProposalsAtCaret.inScenario("event y in 2026-08 if |\n" + DECISION + EVENT).containsAll(ALL));
        assertTrue(ProposalsAtCaret.inScenario("event y in 2026-08 if first and |\n" + DECISION + EVENT).contains("call"));
    }

    @Test
    void anOptionOfADecision() {
        assertEquals(List.of("one", "two"), ProposalsAtCaret.inScenario("event y in 2026-08 if response is |\n" + DECISION + EVENT));
        assertEquals(List.of("one", "two"), ProposalsAtCaret.inScenario(DECISION + "event y in 2026-08 if response is |\n" + EVENT));
    }

    @Test
    void inAnOption() {
        String half = "decision d in 2026-04 {\noption a 50% { event x 1 month after | }\noption b 50%\n}\n";
        assertEquals(List.of("a", "b", "call", "d", "first", "one", "response", "two"), ProposalsAtCaret.inScenario(half + DECISION + EVENT));
    }

    @Test
    void inTheHeaderOfADecision() {
        String half = "decision d 1 month after |\n{\noption a 50% { event x : Incident { by A over Past intensity minor } }\n}\n";
        assertEquals(ALL, ProposalsAtCaret.inScenario(half + DECISION + EVENT));
        assertEquals(ALL, ProposalsAtCaret.inScenario(half.replace("|\n", "|") + DECISION + EVENT));
    }

    @Test
    void byAStretch() {
        assertEquals(List.of("call", "first"), ProposalsAtCaret.inScenario("stretch |\n" + DECISION + EVENT));
    }

    @Test
    void aScenario() {
        assertEquals(List.of("R"), new TestEditor("scenario S extends |\nscenario R on AB as of 2025-12 for 24 months {\n" + EVENT + "}\n")
                .proposals());
        assertEquals(List.of("R"), new TestEditor("scenario S extends | {\nevent\n}\nscenario R on AB as of 2025-12 for 24 months {\n"
                + EVENT + "}\n").proposals());
    }

    @Test
    void nothingThatWaitsForTheHalfWrittenEvent() {
        String waiting = "event z 1 month after y : Incident { by A over Past intensity minor }\n";
        assertEquals(List.of("first"), ProposalsAtCaret.inScenario("event y 1 month after |\n" + waiting + EVENT));
    }

    @Test
    void aKindOfTheFile() {
        String kind = "kind Below \"Below\" { by state  fades over 3 months }\n";
        assertEquals(List.of("Below", "Change", "Incident"), new TestEditor("scenario S on AB as of 2025-12 for 24 months {\n"
                + "event y in 2026-03 : |\n" + DECISION + "}\n" + kind).proposals());
    }
}
