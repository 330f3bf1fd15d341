package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Outcome;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDossier;

/** A text that changes under the hands of its author. */
final class OpenDocumentTest {

    private final OpenDocument draft = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of).draft(Path.of("draft.scenario"));

    private LoadedFiles now(String month) {
        return draft.now(Trial.RECORD + "scenario S on Small as of 2020-12 for 12 months { event a in " + month
                + " : Meeting { between Japan, SouthKorea } }", () -> false);
    }

    @Test
    void eachStateIsCheckedAndLoweredAnew() {
        assertTrue(now("2021-0").diagnostics().stream().anyMatch(Diagnostic::isError));
        for (var month : List.of("2021-03", "2021-04")) {
            var workspace = now(month);
            assertEquals(List.of(), workspace.diagnostics().stream().filter(Diagnostic::isError).toList());
            var lowered = Trial.completed(workspace.lower(workspace.scenarios().getFirst()));
            assertTrue(lowered.situation().storyline().events().getFirst().timing().toString().contains(month));
        }
    }

    @Test
    void aStateWithErrorsIsRejectedAndNotThrown() {
        var workspace = now("2021-13");
        assertTrue(workspace.lower(workspace.scenarios().getFirst()) instanceof Outcome.Rejected);
    }

    @Test
    void aScenarioWithoutANameYetIsNoneToProject() {
        var workspace = draft.now(Trial.RECORD + "scenario \"A title\" on Small as of 2020-12 for 12 months { }", () -> false);
        assertTrue(workspace.diagnostics().stream().anyMatch(Diagnostic::isError));
        assertEquals(List.of(), workspace.scenarios());
    }

    @Test
    void aStateWithoutARoleIsNoPartyInTheDossierEither() {
        var workspace = draft.now(Trial.RECORD + "state Palau \"Palau\" code PLW cites book\n"
                + "scenario S on Small as of 2020-12 for 12 months { }", () -> false);
        var entry = workspace.scenarios().getFirst();
        var parties = Trial.completed(workspace.lower(entry)).situation().parties();
        assertEquals(List.of(parties.first().name(), parties.second().name()), workspace.dossier(entry).orElseThrow().parties());
    }

    @Test
    void anElementWhoseNameIsStillToBeWrittenIsToldNowhere() {
        var scenario = "\nscenario S on Small as of 2020-12 for 12 months { }";
        var whole = elements(draft.now(Trial.RECORD + scenario, () -> false));
        int told = 0;
        for (var begun : List.of("state \"Palau\" code PLW", "issue \"An issue\"", "leader \"A leader\" of Japan", "source \"A book\"",
                "agreement \"A treaty\" between Japan, SouthKorea", "event on 2020-05 : Quarrel { by Japan over History }")) {
            var workspace = draft.now(Trial.RECORD + begun + scenario, () -> false);
            if (!workspace.scenarios().isEmpty()) {
                assertEquals(whole, elements(workspace), begun);
                told++;
            }
        }
        assertTrue(told > 0, "no text was read so far that it told of a record");
    }

    @Test
    void halfTypedTextNeverThrows() {
        var whole = Trial.RECORD + "scenario S on Small as of 2020-12 for 12 months { event a in 2021-01 if not (b and c is d) : Meeting { between Japan, SouthKorea } }";
        for (int end = Trial.RECORD.length(); end < whole.length(); end += 3) {
            var workspace = draft.now(whole.substring(0, end), () -> false);
            workspace.scenarios().forEach(workspace::lower);
        }
    }

    @Test
    void theRecordIsToldWithWhatTheFolderAddsAndWhereItStands(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD);
        var addition = folder.resolve("later.relationship");
        Files.writeString(addition, "relationship Small event newQuarrel on 2020-05 : Quarrel { by Japan over History intensity minor cites book }");
        var parallax = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of);
        var workspace = parallax.draft(folder.resolve("s.scenario"))
                .now("scenario S on Small as of 2020-12 for 12 months { }", () -> false);
        var dossier = workspace.dossier(workspace.scenarios().getFirst()).orElseThrow();
        assertEquals(List.of("oldQuarrel", "newQuarrel"), dossier.timeline().stream().map(RecordDossier.TimelineEntry::id).toList());
        var passage = dossier.sections().stream().flatMap(section -> section.elements().stream())
                .filter(element -> element.id().equals("newQuarrel")).findFirst().orElseThrow().passage().orElseThrow();
        assertEquals(addition.toUri().getPath(), URI.create(passage.file()).getPath());
        assertEquals("relationship Small event ".length(), passage.offset());
    }

    @Test
    void whatIsHalfTypedInTheRecordHasNoEntryAndStopsNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("s.scenario"), "scenario S on Small as of 2020-12 for 12 months { }");
        var whole = "relationship Small event extra \"E\" on 2020-05 : Quarrel { by Japan over History cites book } "
                + "leader Kim of Japan { term 2019-01 stance hardline on History cites book } "
                + "level of China pressure 0.4 from 2019-01 cites book image cold of Japan by SouthKorea \"Cold\" cites book "
                + "survey s of Japan on 2019-01 value 4 percent about History cites book "
                + "figure f \"F\" of Japan on 2019-01 value 4 \"ships\" about China cites book state X \"X\" bystander cites book "
                + "issue I { salience 0.4 for Japan entwined with History between Japan, SouthKorea cites book } "
                + "kind K { by state harms political slightly because \"x\" cites book }";
        var addition = folder.resolve("later.relationship");
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD);
        for (int end = "relationship Small ".length(); end < whole.length(); end += 4) {
            Files.writeString(addition, whole.substring(0, end));
            var loaded = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of).load(List.of(folder.resolve("s.scenario")));
            var dossier = loaded.dossier(loaded.scenarios().getFirst()).orElseThrow();
            assertTrue(dossier.timeline().stream().noneMatch(event -> event.id().isEmpty()), whole.substring(0, end));
            assertTrue(dossier.sections().stream().filter(section -> !section.title().equals("Levels of drivers"))
                    .flatMap(section -> section.elements().stream()).noneMatch(element -> element.id().isEmpty()
                            && element.passage().filter(place -> place.file().contains("later")).isPresent()), whole.substring(0, end));
        }
    }

    @Test
    void whatAnEditorHoldsOfAFileBesideCountsUntilItIsHeldNoMore(@TempDir Path folder) throws IOException {
        var beside = folder.resolve("small.relationship");
        Files.writeString(beside, Trial.RECORD);
        var parallax = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of);
        var own = folder.resolve("s.scenario");
        var text = "scenario S on Small as of 2020-12 for 12 months { event a in 2021-03 : Seminar { between Japan, SouthKorea } }";
        Files.writeString(own, text);
        var held = Map.of(beside, Trial.RECORD.replace("kind Meeting", "kind Seminar"), own, "not this one");
        var draft = parallax.draft(own);

        assertEquals(1, errors(draft.now(text, () -> false)), "nobody gives the kind");
        draft.beside(held);
        assertEquals(0, errors(draft.now(text, () -> false)), "the kind was just typed");
        draft.beside(Map.of());
        assertEquals(1, errors(draft.now(text, () -> false)), "it was never saved");

        assertEquals(1, errors(parallax.load(List.of(own))));
        assertEquals(0, errors(parallax.load(List.of(own), Map.of(beside, held.get(beside)))));
    }

    @Test
    void whatAnotherProgramChangesBesideItCountsOnceToldOf(@TempDir Path folder) throws IOException {
        var beside = folder.resolve("small.relationship");
        Files.writeString(beside, Trial.RECORD);
        var own = folder.resolve("s.scenario");
        var text = "scenario S on Small as of 2020-12 for 12 months { event a in 2021-03 : Seminar { between Japan, SouthKorea } }";
        Files.writeString(own, "not this one");
        var draft = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of).draft(own);
        draft.changedOnDisk();
        assertEquals(1, errors(draft.now(text, () -> false)));

        Files.writeString(beside, Trial.RECORD.replace("kind Meeting", "kind Seminar"));
        assertEquals(1, errors(draft.now(text, () -> false)), "nobody told");
        draft.changedOnDisk();
        assertEquals(0, errors(draft.now(text, () -> false)));
        assertEquals(1, draft.now(text, () -> false).files(), "the text counts as it is typed, not as it is on disk");
    }

    private static List<String> elements(LoadedFiles workspace) {
        var dossier = workspace.dossier(workspace.scenarios().getFirst()).orElseThrow();
        return Stream.concat(
                        dossier.sources().stream().map(CitedWork::id),
                        dossier.sections().stream().flatMap(section -> section.elements().stream()).map(RecordDossier.Element::id))
                .toList();
    }

    private static long errors(LoadedFiles workspace) {
        return workspace.diagnostics().stream().filter(Diagnostic::isError).count();
    }

    @Test
    void aScenarioOverAnUnknownRecordHasNoneToTell() {
        var workspace = draft.now("scenario S on Nowhere as of 2020-12 for 12 months { }", () -> false);
        assertEquals(Optional.empty(), workspace.dossier(workspace.scenarios().getFirst()));
    }
}
