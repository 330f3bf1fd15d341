package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.model.EventKind;

/** Kinds are told in the words of the language. */
final class KindWordsTest {

    private static final URI FILE = URI.createURI("memory:/kinds.relationship");

    private static KindEntry entry(String kind) {
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.put(FILE, "relationship Kinds \"Kinds\"\nkind Controls \"Controls\" { by state lasts until ended }\nkind Told \"Told\" { " + kind + " }");
        return KindWords.entry((EventKind) workspace.document(FILE).orElseThrow().getElements().getLast());
    }

    @Test
    void aKindSaysWhatItIsAbout() {
        var attributes = entry("by state about history, trade deed coercion costly to counterpart, actor favours both lasts").attributes();
        assertEquals(new KindEntry.Attributes(List.of("history", "trade"), "coercion", List.of("counterpart", "actor"), List.of("both")), attributes);
        assertEquals(List.of("about history, trade", "deed coercion", "costly to counterpart, actor", "favours both"), attributes.clauses());
        assertEquals(new KindEntry.Attributes(List.of(), "", List.of(), List.of()), entry("by state lasts").attributes());
        assertEquals(List.of(), entry("by state lasts").attributes().clauses());
    }

    @Test
    void effectsAreToldWithTheirLastingPartAndGuard() {
        var kind = entry("""
                by state intensity consented
                harms societal of actor strongly leaving 30%, political slightly if not consented
                seen by counterpart as bad strongly leaving 62.5% if intensity above minor
                raises pressure strongly if by challenger  lowers support slightly if not by pivot
                ends Controls  fades over 9 months
                """);
        assertEquals(List.of(
                "if not consented: harms societal of actor strongly leaving 30%, political slightly",
                "if intensity above minor: seen by counterpart as bad strongly leaving 62.5%",
                "if by challenger: raises pressure strongly", "if not by pivot: lowers support slightly", "ends Controls"), kind.effects());
        assertEquals(List.of("by STATE", "intensity LEVEL", "[consented]"), kind.parameters());
    }

    @Test
    void howLongAnEffectLasts() {
        assertEquals("lasts", entry("by state lasts").fading());
        assertEquals("fades over 1 month", entry("by state fades over 1 months").fading());
        assertEquals("lasts until ended, then fades over 24 months", entry("by state lasts until ended then fades over 24 months").fading());
        assertEquals("lasts until ended, then fades over 12 months", entry("by state lasts until ended").fading(), "the usual time");
        assertEquals("fades over 12 months", entry("by state helps political slightly").fading(), "the usual time");
        assertEquals("", entry("by state ends Controls").fading(), "nothing could fade");
    }
}
