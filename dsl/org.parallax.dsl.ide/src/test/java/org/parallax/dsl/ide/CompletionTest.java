package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static List<String> at(String statement) {
        return ProposalsAtCaret.inScenario(statement);
    }

    @Test
    void offersOnlyArgumentsTheKindStillAsksFor() {
        List<String> labels = at("event e in 2026-03 : Incident { by A | }");
        assertTrue(labels.contains("over"), labels.toString());
        assertTrue(labels.contains("intensity"), labels.toString());
        assertFalse(labels.contains("by"), labels.toString());
        assertFalse(labels.contains("of"), labels.toString());
    }

    @Test
    void offersOnlyElementsOfTheTypeAskedFor() {
        List<String> labels = at("event e in 2026-03 : Incident { over | }");
        assertTrue(labels.contains("Past"), labels.toString());
        assertFalse(labels.contains("A"), labels.toString());
        assertFalse(labels.contains("progressive"), labels.toString());
    }

    @Test
    void offersLeaningsWhereAKindAsksForOne() {
        List<String> labels = at("event e in 2026-03 : Change { in A to | }");
        assertTrue(labels.contains("progressive"), labels.toString());
        assertFalse(labels.contains("Past"), labels.toString());
    }

    @Test
    void offersKindsAfterTheColonFirst() {
        List<String> labels = at("event e in 2026-03 : |");
        assertEquals(List.of("Change", "Incident"), labels.subList(0, 2));
    }

    @Test
    void offersInsideAWordOnlyWhatThatWordCanBecome() {
        assertEquals(List.of("Incident"), at("event e in 2026-03 : Inc|"));
        assertEquals(List.of("Incident"), at("event e in 2026-03 : Inc|ident { by A over Past intensity minor }"));
    }

    @Test
    void offersInstalledTheories() {
        List<String> labels = at("project with |");
        assertTrue(labels.containsAll(List.of("ClashOfRealities", "Persistence")), labels.toString());
    }

    @Test
    void offersSnippetsOfStatements() {
        List<String> labels = at("deci|");
        assertTrue(labels.contains("decision …"), labels.toString());
        assertTrue(labels.contains("decision"), labels.toString());
        assertFalse(labels.contains("event"), labels.toString());
    }

    @Test
    void offersEarlierHappeningsAsAnchors() {
        List<String> labels = at("event first in 2026-03 : Incident { by A over Past intensity minor }\nevent e 1 month after |");
        assertTrue(labels.contains("first"), labels.toString());
        assertFalse(labels.contains("Past"), labels.toString());
    }
}
