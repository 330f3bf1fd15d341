package org.parallax.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.host.RecordedPreferences;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.editing.service.StoredFixes;
import org.parallax.editing.theories.TheoryPreferences;
import org.parallax.editing.view.RememberedChoices;
import org.parallax.editing.view.ViewChoices.Choice;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;

/** The files of a workspace that version 0.1.0 left are read as they stand; see the README.md beside them. */
class OldWorkspaceFilesTest {

    private static final Path WORKSPACE = Path.of("src/test/resources/workspace-0.1.0");
    private static final Path PLUGINS = WORKSPACE.resolve("dot-metadata/dot-plugins");

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsChosenAgain() throws Exception {
        var preferences = preferences();
        var choice = RememberedChoices.in(preferences).now();
        assertEquals("QuasiAlliance", choice.theory());
        assertEquals(Indicator.SOCIETAL, choice.indicator());
        assertEquals(ChartKind.DOTS, choice.picture());
        var theories = new TheoryPreferences(preferences);
        assertEquals(Set.of("Climatology"), theories.off());
        assertEquals(Duration.ofSeconds(25), theories.patience());
    }

    /** A name that is known no more would give way to the first one without a word. */
    @Test
    void everyPictureThatCouldBeChosenStillCan() {
        for (var name : List.of("INDICATORS", "LARGE", "PATHS", "DOTS", "EFFECT", "OVERLAID", "SIDE_BY_SIDE", "REGIMES")) {
            assertEquals(name, remembered("view.picture", name).picture().name());
        }
    }

    @Test
    void everyIndicatorThatCouldBeChosenStillCan() {
        for (var name : List.of("POLITICAL", "SECURITY", "ECONOMIC", "SOCIETAL", "RECONCILIATION", "COOPERATION",
                "VIEW_OF_FIRST_BY_SECOND", "VIEW_OF_SECOND_BY_FIRST")) {
            assertEquals(name, remembered("view.indicator", name).indicator().name());
        }
    }

    @Test
    void everyTheoryThatCouldBeSwitchedOffStillCan() {
        var ids = Installation.parallax().theories().all().stream().map(theory -> theory.card().id()).toList();
        assertTrue(ids.containsAll(List.of("ClashOfRealities", "Climatology", "Persistence", "QuasiAlliance")), ids::toString);
    }

    @Test
    void whatWasNotSavedIsFoundAndReplacedByItsNextCopy() throws Exception {
        var file = folder.resolve("Scenarios/second-sado.scenario");
        var copy = copyAsOf(file);

        var store = new UnsavedStore(copy.getParent());
        assertEquals(1, store.all().size());
        var unsaved = store.all().getFirst();
        assertEquals(file, unsaved.file());
        assertEquals(Instant.parse("2026-11-29T16:26:52.268412986Z"), unsaved.at());
        assertTrue(unsaved.text().startsWith("// Not saved yet, café.\n// Another heritage site"), unsaved.text());
        var saved = Files.readString(WORKSPACE.resolve("Scenarios/second-sado.scenario"));
        assertTrue(unsaved.wasMadeFrom(saved));
        assertFalse(unsaved.wasMadeFrom(saved + " "));

        store.keep(unsaved);
        assertEquals(List.of(unsaved), store.all());
        store.forget(file);
        assertTrue(Files.notExists(copy));
    }

    @Test
    void theFixesOfAMarkerAreRead() throws Exception {
        assertEquals(
                List.of(new Fix("Change to ForcedLabour", List.of(new TextChange(new Span(1044, 13), "ForcedLabour")))),
                StoredFixes.read(markerAttribute("fixes")));
    }

    private static Choice remembered(String key, String value) {
        var preferences = new RecordedPreferences();
        preferences.put(Map.of(key, value));
        return RememberedChoices.in(preferences).now();
    }

    private static RecordedPreferences preferences() throws IOException {
        var stored = new Properties();
        try (var file = Files.newInputStream(
                PLUGINS.resolve("org.eclipse.core.runtime/dot-settings/org.parallax.workbench.prefs"))) {
            stored.load(file);
        }
        var preferences = new RecordedPreferences();
        preferences.put(stored.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, stored::getProperty)));
        return preferences;
    }

    /** Puts the copy where version 0.1.0 would have, had it been used in this folder. */
    private Path copyAsOf(Path file) throws Exception {
        var left = Files.readString(PLUGINS.resolve("org.parallax.workbench/unsaved/second-sado.unsaved"));
        var print = MessageDigest.getInstance("SHA-256").digest(file.toUri().toString().getBytes(StandardCharsets.UTF_8));
        var copy = Files.createDirectories(folder.resolve("unsaved"))
                .resolve(HexFormat.of().formatHex(print).substring(0, 16) + ".unsaved");
        return Files.writeString(copy, left.replace("file:///WORKSPACE/", folder.toUri().toString()));
    }

    /** The text of an attribute, as the platform writes markers: the name, a byte for the type, the text. */
    private static String markerAttribute(String name) throws IOException {
        var markers = Files.readAllBytes(
                PLUGINS.resolve("org.eclipse.core.resources/dot-projects/Scenarios/dot-markers"));
        var before = name + "\u0003";
        int at = new String(markers, StandardCharsets.ISO_8859_1).indexOf(before) + before.length();
        try (var text = new DataInputStream(new ByteArrayInputStream(markers, at, markers.length - at))) {
            return text.readUTF();
        }
    }
}
