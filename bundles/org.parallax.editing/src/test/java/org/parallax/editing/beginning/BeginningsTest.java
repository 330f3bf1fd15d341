package org.parallax.editing.beginning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.app.ScenarioEntry;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.Installation;
import org.parallax.editing.host.RecordedLog;
import org.parallax.projection.plugin.InstalledTheories;

/** Templates and examples of whatever records are installed. */
final class BeginningsTest {

    private final RecordedLog log = new RecordedLog();

    @TempDir
    private Path folder;

    @Test
    void everyRecordOffersItsOwnUnderItsTitle() {
        var records = new Beginnings(Installation.parallax(), log).brought();
        assertEquals(List.of("Japan – Republic of Korea", "Veldria – Karsund"), records.stream().map(RecordBeginnings::title).toList());
        assertEquals(List.of("Alliance doubt", "Coercion", "Confidence building", "Horizon scan", "Incident and response", "Leadership change"),
                records.getFirst().templates().stream().map(ScenarioTemplate::title).toList());
        assertEquals(19, records.getFirst().examples().size());
        var toll = records.getLast().templates().getFirst();
        assertEquals(List.of("toll-quarrel", "Toll quarrel", "The tolls rise, and the two may talk."), List.of(toll.file(), toll.title(), toll.about()));
        assertEquals(List.of("The locks stand still", "A new chancellor on the quay"),
                records.getLast().examples().stream().map(ScenarioTemplate::title).toList());
        assertEquals(List.of(), log.sentences());
    }

    @Test
    void anExerciseBringsTheScenarioThatItPlays() {
        var room = new Beginnings(Installation.parallax(), log).brought().getFirst().examples().stream()
                .filter(example -> example.file().equals("islets-room")).findFirst().orElseThrow();
        assertEquals("A landing on the islets: three capitals answer", room.title());
        var read = Installation.parallax().loadEdited(folder.resolve("room.scenario"), room.textFor("Room"), () -> false);
        assertEquals(List.of("DokdoLanding", "Reciprocity"), read.scenarios().stream().map(ScenarioEntry::name).toList());
    }

    @Test
    void everyTextIsFreeOfErrorsAndWarningsAndHasASentence() {
        var parallax = Installation.parallax();
        var beginnings = new Beginnings(parallax, log);
        for (var record : beginnings.brought()) {
            for (var text : Stream.of(record.templates(), record.examples(), beginnings.made(record.name())).flatMap(List::stream).toList()) {
                var read = parallax.loadEdited(folder.resolve("begun.scenario"), text.textFor("Begun"), () -> false);
                assertEquals(List.of(), read.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() != Diagnostic.Severity.INFO).toList(), text.title());
                assertTrue(text.about().matches("\\p{Lu}.*[.?!]"), text.about());
                assertTrue(!text.text().contains("Untitled") || read.scenarios().getFirst().name().equals("Begun"), text.title());
            }
        }
    }

    @Test
    void aRecordThatSaysNothingOfItselfOffersWhatIsMadeOfIt() throws Exception {
        var file = Files.writeString(folder.resolve("r.relationship"), """
                relationship Small "Small"
                source s "S" { author "A" published 2020-04 }
                state A "A" code AAA party
                state B "B" code BBB party
                """).toUri().toURL();
        var beginnings = beginnings(new Bare("Small", List.of(file)));
        assertEquals(List.of(new RecordBeginnings("Small", "Small", List.of(), List.of())), beginnings.brought());
        assertEquals(List.of("Empty"), beginnings.made("Small").stream().map(ScenarioTemplate::title).toList());
        assertEquals(List.of(), beginnings.made("Unknown"));
    }

    @Test
    void aTextThatCannotBeReadIsLeftOutAndTold() throws Exception {
        var good = Files.writeString(folder.resolve("good.scenario"), "scenario Good on Small as of 2020-01 for 2 months { }").toUri().toURL();
        var gone = URI.create(folder.toUri() + "gone.scenario").toURL();
        var record = beginnings(new Rich(List.of(good, gone))).brought().getFirst();
        assertEquals(List.of(new ScenarioTemplate("good", "Good", "", "scenario Good on Small as of 2020-01 for 2 months { }", true)),
                record.examples());
        assertEquals(1, log.sentences().size());
        assertTrue(log.sentences().getFirst().startsWith("A text of the record Small was left out: "), log.sentences()::toString);
    }

    @Test
    void aLongTitleIsATitle() {
        var title = "x".repeat(16_000);
        assertEquals(title, ScenarioTemplate.of("long", "scenario Long \"" + title + "\" on Small as of 2020-01", true).title());
    }

    @Test
    void withoutARecordThereIsNothingAndASentenceSaysWhatToDo() {
        assertEquals(List.of(), beginnings().brought());
        assertTrue(Beginnings.NO_RECORD.contains("dropins"));
        assertFalse(Beginnings.NO_RECORD.contains("Japan"));
    }

    private Beginnings beginnings(InstalledRecord... records) {
        return new Beginnings(new Parallax(InstalledTheories.of(List.of()), () -> List.of(records)), log);
    }

    private record Bare(String name, List<URL> files) implements InstalledRecord {}

    private record Rich(List<URL> examples) implements InstalledRecord {

        @Override
        public String name() {
            return "Small";
        }

        @Override
        public List<URL> files() {
            return examples;
        }
    }
}
