package org.parallax.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.ScenarioEntry;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.service.FixableProblems;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDossier;

/** A change of a text is read once, whoever asks about it. */
class OneReadingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = """
            scenario Typed "Typed" on JapanKorea as of 2025-12 for 12 months {
              event visit in 2026-06 : Summit { between Japan, SouthKorea in Japan }
              event talks in 2026-09 : Summit { between Japan, SouthKorea }
              project runs 100 seed 3
            }
            """;

    @TempDir
    Path folder;

    private final List<String> readings = new CopyOnWriteArrayList<>();
    private final OpenDocuments documents = new OpenDocuments();
    private final DocumentSession session = new DocumentSession(
            Installation.parallax(), documents, new RecordedLog(), new Noted(readings));
    private final TextServices services = new TextServices(session);
    private final AppBackend backend = new AppBackend(
            session, new TheorySwitches(List.of(), Set.of(), ids -> { }), TheorySupervisor.endless(), new RecordedLog());
    private Path file;

    private record Noted(List<String> readings) implements ReadingListener {

        @Override
        public void parsed(URI text) {
            readings.add("parsed " + text.lastSegment());
        }

        @Override
        public void relinked(URI text) {
            readings.add("relinked " + text.lastSegment());
        }
    }

    @BeforeEach
    void open() {
        file = folder.resolve("typed.scenario");
        askEverything(documents.hold(file, TEXT));
        assertTrue(readings.contains("parsed typed.scenario"), "the listener is told");
        readings.clear();
    }

    @AfterEach
    void close() {
        services.close();
        session.close();
    }

    @Test
    void aKeystrokeIsParsedOnceAndNothingIsLinkedAgain() {
        askEverything(documents.change(file, TEXT.replace("seed 3", "seed 34")));
        assertEquals(List.of("parsed typed.scenario"), readings);
    }

    @Test
    void askingTwiceReadsNothing() {
        askEverything(documents.of(file).orElseThrow().at(7));
        assertEquals(List.of(), readings);
    }

    @Test
    void aKeystrokeInOneOfTwoOpenTextsLeavesTheOtherAsItWasRead() {
        var other = folder.resolve("other.scenario");
        askEverything(documents.hold(other, TEXT.replace("Typed", "Other")));
        askEverything(documents.of(file).orElseThrow());
        readings.clear();
        askEverything(documents.change(file, TEXT.replace("seed 3", "seed 34")));
        askEverything(documents.of(other).orElseThrow());
        assertEquals(List.of("parsed typed.scenario"), readings);
    }

    @Test
    void aLookIntoAnotherFolderKeepsTheRecordInMemory(@TempDir Path elsewhere) throws Exception {
        var other = Files.writeString(elsewhere.resolve("other.scenario"), TEXT);
        askEverything(new DocumentSnapshot(other, TEXT, 1, 0));
        readings.clear();
        askEverything(documents.change(file, TEXT.replace("seed 3", "seed 34")));
        assertEquals(List.of("parsed typed.scenario"), readings);
    }

    @Test
    void aFolderWithAnOpenTextStaysInMemoryHoweverManyAreLookedInto(@TempDir Path elsewhere) throws Exception {
        for (var name : List.of("one", "two", "three")) {
            var other = Files.createDirectory(elsewhere.resolve(name)).resolve("other.scenario");
            askEverything(new DocumentSnapshot(Files.writeString(other, TEXT), TEXT, 1, 0));
        }
        readings.clear();
        askEverything(documents.change(file, TEXT.replace("seed 3", "seed 34")));
        assertEquals(List.of("parsed typed.scenario"), readings);
    }

    @Test
    void aFileThatIsNewOnDiskIsReadBesideTheOthers() throws Exception {
        var made = Files.writeString(folder.resolve("made.scenario"), TEXT.replace("Typed", "Made"));
        askEverything(documents.hold(made, TEXT.replace("Typed", "Made")));
        assertEquals(Set.of("parsed made.scenario", "relinked typed.scenario"), Set.copyOf(readings));
    }

    @Test
    void theRecordIsPutTogetherAgainOnlyWhenItHasChanged() {
        var before = dossier(documents.change(file, TEXT.replace("seed 3", "seed 34")));
        assertSame(before, dossier(documents.change(file, TEXT.replace("seed 3", "seed 345"))));
        var beside = folder.resolve("more.relationship");
        var more = "source more \"More\" { author \"A\" publisher \"P\" published 2024-01 }\n";
        documents.hold(beside, more);
        assertEquals(Optional.of("A"), author(dossier(documents.of(file).orElseThrow())));
        documents.change(beside, more.replace("\"A\"", "\"B\""));
        assertEquals(Optional.of("B"), author(dossier(documents.of(file).orElseThrow())));
        documents.release(beside);
        assertEquals(before, dossier(documents.of(file).orElseThrow()));
    }

    @Test
    void aQuestionThatFailsCostsNoReading() {
        var text = documents.of(file).orElseThrow();
        assertEquals(Optional.empty(), session.ask(text, resource -> {
            throw new UnsupportedOperationException("on purpose, to be found in the log");
        }).join());
        assertThrows(UnsupportedOperationException.class, () -> session.check(text, () -> false, (checked, cancelled) -> {
            throw new UnsupportedOperationException("on purpose");
        }));
        askEverything(text);
        assertEquals(List.of(), readings);
    }

    @Test
    void whatIsLoadedApartFromTheSessionHasTheSameFixes() throws Exception {
        var broken = TEXT.replace(": Summit { between Japan, SouthKorea }", ": Summi { between Japan, SouthKorea }");
        var text = documents.change(file, broken);
        Files.writeString(file, broken);
        var loaded = Installation.parallax().load(List.of(file));
        var apart = FixableProblems.in(loaded, loaded.diagnostics());
        assertFalse(apart.getFirst().fixes().isEmpty());
        assertEquals(new FixableProblems(services).of(text, loaded.diagnostics()).join(), apart);
    }

    @Test
    void aScenarioThatIsGoneIsRejectedAndHasNoRecord() {
        var understood = backend.read(documents.of(file).orElseThrow(), Progress.SILENT).orElseThrow();
        var gone = new ScenarioEntry("Gone", "Gone", file.toString(), 1);
        assertInstanceOf(Outcome.Rejected.class, understood.lower(gone));
        assertEquals(Optional.empty(), understood.dossier(gone));
    }

    @Test
    void whatWasTypedAndNeverSavedIsForgottenWithItsEditor() throws Exception {
        var other = Files.writeString(folder.resolve("other.scenario"), TEXT.replace("Typed", "Other"));
        var child = documents.change(file, "scenario Child extends Other { }\n");
        session.lookAtDisk();
        assertEquals(List.of(), errors(child));
        documents.hold(other, TEXT.replace("Typed", "Renamed"));
        assertEquals(List.of("UNKNOWN_NAME"), errors(child));
        documents.release(other);
        assertEquals(List.of(), errors(child));
        Files.delete(other);
        assertEquals(List.of(), errors(child), "nobody told that the disk changed");
        session.lookAtDisk();
        assertEquals(List.of("UNKNOWN_NAME"), errors(child));
    }

    @Test
    void aFileThatIsMadeAfterItsEditorClosedIsANeighbourLikeAnyOther() throws Exception {
        var child = documents.hold(folder.resolve("child.scenario"), "scenario Child extends Typed { }\n");
        assertEquals(List.of(), errors(child));
        documents.release(file);
        assertEquals(List.of("UNKNOWN_NAME"), errors(child), "it was never saved");
        Files.writeString(file, TEXT);
        session.lookAtDisk();
        assertEquals(List.of(), errors(child));
    }

    private static Optional<String> author(RecordDossier record) {
        return record.sources().stream().filter(source -> source.id().equals("more")).map(CitedWork::author).findFirst();
    }

    private RecordDossier dossier(DocumentSnapshot text) {
        var understood = backend.read(text, Progress.SILENT).orElseThrow();
        return understood.dossier(understood.scenarios().getFirst()).orElseThrow();
    }

    private List<String> errors(DocumentSnapshot text) {
        return session.check(text, () -> false, (checked, cancelled) -> checked.files().diagnostics().stream()
                .filter(Diagnostic::isError).map(Diagnostic::code).toList()).orElseThrow();
    }

    /** Checks, lowering, record, and all that an editor asks for. */
    private void askEverything(DocumentSnapshot text) {
        var understood = backend.read(text, Progress.SILENT).orElseThrow();
        assertEquals(List.of(), understood.problems().stream().filter(Diagnostic::isError).toList());
        new FixableProblems(services).of(text, understood.problems()).join();
        var scenario = understood.scenarios().getFirst();
        assertInstanceOf(Outcome.Completed.class, understood.lower(scenario));
        assertTrue(understood.dossier(scenario).isPresent());
        int kind = text.content().indexOf("Summit");
        assertTrue(services.askNow(text, PATIENCE, (given, resource) -> given.hovers().at(resource, kind)).orElseThrow().isPresent());
        assertFalse(services.complete(text, kind, PATIENCE).isEmpty());
        services.ask(text, (given, resource) -> given.colouring().of(resource, Optional.empty())).join().orElseThrow();
        services.ask(text, (given, resource) -> given.lenses().of(resource)).join().orElseThrow();
        services.ask(text, (given, resource) -> given.outline().of(resource)).join().orElseThrow();
        services.ask(text, (given, resource) -> given.folding().of(resource)).join().orElseThrow();
        services.ask(text, (given, resource) -> given.navigation().occurrences(resource, kind)).join().orElseThrow();
    }
}
