package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Diagnostic.Tag;

/** A problem of two places names both, and what could be left out is marked. */
class RelatedPlacesTest {

    @Test
    void ofTwoElementsOfOneName() {
        var found = only("DUPLICATE_NAME", """
                event twice in 2026-03 : Incident { by Japan over Territory intensity minor }
                event twice in 2026-04 : Incident { by Japan over Territory intensity minor }
                """);
        var other = found.related().getFirst();
        assertEquals("the event twice", other.words());
        assertEquals(2, other.place().line());
        assertEquals(7, other.place().column());
        assertEquals("twice".length(), other.place().length());
        assertEquals(3, found.line());
        assertEquals(List.of("twice2"), found.data(), "what a quick fix needs is untouched");
    }

    @Test
    void inAnotherFile() {
        var workspace = TestLanguage.language().newWorkspace();
        var a = URI.createURI("memory:/a.relationship");
        workspace.put(a, "\nrelationship R \"R\" state A \"A\" party state B \"B\" party");
        var b = URI.createURI("memory:/b.relationship");
        workspace.put(b, "relationship R \"Again\"");
        var found = workspace.check(b, () -> false).diagnostics().stream()
                .filter(each -> each.code().equals("DUPLICATE_RELATIONSHIP")).findFirst().orElseThrow();
        var place = found.related().getFirst().place();
        assertEquals(a, place.uri());
        assertEquals(2, place.line());
        assertEquals(14, place.column());
        assertEquals(1, found.related().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DUPLICATE_ASSUMPTION | assume Japan support 0.4 assume Japan support 0.5 | assume Japan support 0.4",
        "DUPLICATE_STATEMENT | withdraw China from 2027-01 withdraw China from 2026-06 | withdraw China from 2027-01",
        "DUPLICATE_STATEMENT | expect security above 40 in 2026-12 with probability 50% expect security above 40 in 2026-12 with probability 50%"
                + " | expect security above 40 in 2026-12 with probability 50%",
        "SECOND_PROJECT | project runs 10 project seed 7 | project runs 10",
        "DUPLICATE_THEORY | project with Persistence, Persistence | Persistence",
        "AGREEMENT_SUSPENDED | event first in 2026-05 : Suspension { of Sharing by Japan } event b in 2026-07 : Suspension { of Sharing by Japan } | first",
        "DUPLICATE_ARGUMENT | event e in 2026-03 : Incident { by Japan by Japan over Territory intensity minor } | by Japan"})
    void insideAScenario(String code, String statements, String other) {
        var text = text(statements);
        var place = only(code, statements).related().getFirst().place();
        assertEquals(other, text.substring(place.offset(), place.offset() + place.length()));
        assertEquals(text.indexOf(other), place.offset());
    }

    @Test
    void ofClausesGivenTwice() {
        var found = TestLanguage.check("source s \"s\" { author \"one\" author \"two\" published 2024-01-01 }").diagnostics().stream()
                .filter(each -> each.code().equals("DUPLICATE_CLAUSE")).findFirst().orElseThrow();
        assertEquals(23, found.related().getFirst().place().column());
    }

    @Test
    void whatCouldBeLeftOutIsTagged() {
        assertEquals(Set.of(Tag.UNUSED), only("NO_EFFECT", "shift pressure of China by 0% from 2027-01 for 3 months").tags());
        assertTrue(only("DUPLICATE_ASSUMPTION", "assume Japan support 0.4 assume Japan support 0.5").tags().isEmpty());
    }

    @Test
    void aMessageOnOneLine() {
        assertEquals(TestLanguage.FILE + ":2:1: warning NO_EFFECT A shift by 0 % changes nothing.",
                only("NO_EFFECT", "shift pressure of China by 0% from 2027-01 for 3 months").toString().replaceFirst(":2:\\d+:", ":2:1:"));
    }

    private static String text(String statements) {
        return "scenario S on Pair as of 2025-12 for 36 months {\n" + statements + "}\n";
    }

    private static Diagnostic only(String code, String statements) {
        var workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, text(statements));
        var all = workspace.check(TestLanguage.FILE, () -> false).diagnostics();
        return all.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new AssertionError(all.toString()));
    }
}
