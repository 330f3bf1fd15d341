package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.fix.LayerEdit;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;

/** What an editor offers, explains and cures where layers and libraries are named. */
class LayerServicesTest {

    private static final Language LANGUAGE = Language.with(Set::of, List::of, new ParallaxIdeModule());

    @Test
    void layersOfTheRecordAreOfferedAndNoOthers() {
        var offered = offered("scenario S on AB with | as of 2025-12 for 12 months { }\n");
        assertTrue(offered.containsAll(List.of("Diary", "Letters")), offered::toString);
        assertFalse(offered.contains("Foreign"), offered::toString);
    }

    @Test
    void aVariantIsOfferedNoLayers() {
        assertFalse(offered("scenario S on AB as of 2025-12 for 12 months { }\nscenario T extends S |\n{ }\n").contains("with"));
    }

    @Test
    void hoversSayWhatALayerIsOfAndHowFarItReaches() {
        assertEquals(List.of("Laid over AB; counts for scenarios that choose it", "Documents until 2026-10"),
                hover("scenario S on AB with Di|ary as of 2025-12 for 12 months { }\n"));
        assertEquals(List.of("Kinds from Lib", "Documents until 2026-01"),
                hover("scenario S on A|B with Diary as of 2025-12 for 12 months { }\n"));
    }

    @Test
    void aLayerBesideIsChosenByACure() {
        assertEquals("scenario S on AB with Diary, Letters as of 2025-12 for 12 months { }\n",
                cured("LAYER_NOT_CHOSEN", "scenario S on AB as of 2025-12 for 12 months { }\n"));
    }

    @Test
    void aLayerBesideIsChosenWithThoseThatAreAlready() {
        assertEquals("scenario S on AB with Diary, Letters as of 2025-12 for 12 months { }\n",
                cured("LAYER_NOT_CHOSEN", "scenario S on AB with Diary as of 2025-12 for 12 months { }\n"));
    }

    @Test
    void aLayerIsOfferedOnce() {
        var offered = offered("scenario S on AB with Diary, | as of 2025-12 for 12 months { }\n");
        assertTrue(offered.contains("Letters"), offered::toString);
        assertFalse(offered.contains("Diary"), offered::toString);
    }

    @Test
    void whatAVariantMayNotChooseIsLeftOut() {
        var scenario = "scenario S on AB with Diary, Letters as of 2025-12 for 12 months { }\n";
        assertEquals(scenario + "scenario T extends S { }\n", cured("NO_EFFECT", scenario + "scenario T extends S with Letters, Diary { }\n"));
        assertEquals(scenario + "scenario T extends S { }\n", cured("LAYERS_CHANGED", scenario + "scenario T extends S with Letters { }\n"));
    }

    @Test
    void aLayerOfAnotherRecordIsLeftOut() {
        assertEquals("scenario S on AB with Diary, Letters as of 2025-12 for 12 months { }\n",
                cured("LAYER_OF_OTHER_RECORD", "scenario S on AB with Diary, Foreign, Letters as of 2025-12 for 12 months { }\n"));
        assertEquals("scenario S on AB as of 2025-12 for 12 months { }\n",
                cured("LAYER_OF_OTHER_RECORD", "scenario S on AB with Foreign as of 2025-12 for 12 months { }\n"));
    }

    @Test
    void aLayerIsWrittenIntoTheHeaderAndLeftOutAgain() {
        var plain = "scenario S on AB as of 2025-12 for 12 months { }\n";
        var one = "scenario S on AB with Diary as of 2025-12 for 12 months { }\n";
        assertEquals(one, toggled(plain, "S", "Diary"));
        assertEquals(plain, toggled(one, "S", "Diary"));
        var both = "scenario S on AB with Diary, Letters as of 2025-12 for 12 months { }\n";
        assertEquals(both, toggled(one, "S", "Letters"));
        assertEquals("scenario S on AB with Letters as of 2025-12 for 12 months { }\n", toggled(both, "S", "Diary"));
        assertEquals(one + one.replace("scenario S", "scenario T"), toggled(one + plain.replace("scenario S", "scenario T"), "T", "Diary"));
    }

    @Test
    void aVariantIsRefusedAndSaysWhereTheLayerIsChosen() {
        var text = "scenario S on AB as of 2025-12 for 12 months { }\nscenario T extends S { }\n";
        assertEquals("T extends S and has the layers of S, which it may not change; choose Diary in S.", toggled(text, "T", "Diary"));
        assertEquals("There is no scenario in this file that could choose Diary.", toggled("relationship AB\n", "T", "Diary"));
        assertEquals("S does not say yet which record it is on; write “on” and the record’s name first.",
                toggled("scenario S as of 2025-12 for 12 months { }\n", "S", "Diary"));
    }

    /** The text once a layer is chosen or left out, or why it is not. */
    private static String toggled(String text, String scenario, String layer) {
        var workspace = folder(text);
        var edit = EditorServices.of(LANGUAGE.injector()).layerChoice()
                .toggled(workspace.resource(TestEditor.FILE).orElseThrow(), Optional.of(scenario), 0, layer);
        return switch (edit) {
            case LayerEdit.Written(var fix) -> changed(text, fix);
            case LayerEdit.Refused(var reason) -> reason;
        };
    }

    private static String cured(String code, String text) {
        var workspace = folder(text);
        Diagnostic finding = workspace.check(TestEditor.FILE, () -> false).diagnostics().stream()
                .filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        Fix fix = EditorServices.of(LANGUAGE.injector()).quickFixes()
                .of(finding, workspace.resource(TestEditor.FILE).orElseThrow()).getFirst();
        return changed(text, fix);
    }

    private static String changed(String text, Fix fix) {
        var cured = new StringBuilder(text);
        for (TextChange change : fix.changes()) {
            cured.replace(change.span().offset(), change.span().end(), change.text());
        }
        return cured.toString();
    }

    private static List<String> hover(String text) {
        var workspace = folder(text.replace("|", ""));
        return EditorServices.of(LANGUAGE.injector()).hovers()
                .at(workspace.resource(TestEditor.FILE).orElseThrow(), text.indexOf('|')).orElseThrow().card().facts();
    }

    private static List<String> offered(String text) {
        var plain = text.replace("|", "");
        var workspace = folder(plain);
        try (var pool = Executors.newFixedThreadPool(2)) {
            return EditorServices.of(LANGUAGE.injector()).completion()
                    .at(workspace.resource(TestEditor.FILE).orElseThrow(), plain, text.indexOf('|'), pool)
                    .proposals().stream().map(Proposal::label).toList();
        }
    }

    private static Workspace folder(String text) {
        var workspace = LANGUAGE.newWorkspace();
        put(workspace, "ab", TestEditor.RECORD.replace("relationship AB \"A and B\"", "relationship AB \"A and B\" reaches 2026-01 with Lib"));
        put(workspace, "lib", "library Lib \"Shared kinds\"\n");
        put(workspace, "diary", "layer Diary \"A diary\" of AB reaches 2026-10\n");
        put(workspace, "letters", "layer Letters \"Letters\" of AB\n");
        put(workspace, "other", "relationship Other \"Other\"\n");
        put(workspace, "foreign", "layer Foreign \"Of others\" of Other\n");
        workspace.put(TestEditor.FILE, text);
        return workspace;
    }

    private static void put(Workspace workspace, String name, String text) {
        workspace.put(URI.createFileURI("/editor/" + name + ".relationship"), text);
    }
}
