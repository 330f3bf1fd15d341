package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.Tally;
import org.parallax.app.Trial;
import org.parallax.app.catalogue.KeptDossier;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.situation.PastEvent;
import org.parallax.report.Manifest;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordDossier.Fact;

/** What a file beside a scenario corrects or retracts is seen in what is projected, in the digest, the timeline and the pages. */
class CorrectionsActTest {

    private static final Parallax PARALLAX = new Parallax(InstalledTheories.of(List.of(new Tally())), List::of);
    private static final String SCENARIO = "scenario A on Small as of 2020-12 for 12 months { }\n";
    private static final String CORRECTION = """
            correct oldQuarrel "A later quarrel" on 2018-03-05 : Quarrel { by SouthKorea over History intensity severe }
              because "the letter is dated so" cites book at "Letters"
            """;
    private static final String RETRACTION = "retract oldQuarrel because \"it never took place\" cites book\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD);
    }

    @Test
    void aCorrectedEventCountsAsItIsToldLast() throws IOException {
        var first = lower(SCENARIO);
        var corrected = lower(CORRECTION + SCENARIO);
        PastEvent told = past(corrected, "oldQuarrel");
        assertEquals(1, corrected.situation().past().size());
        assertEquals(YearMonth.of(2018, 3), told.month());
        assertEquals("A later quarrel", told.event().title());
        assertNotEquals(past(first, "oldQuarrel").event().impact(), told.event().impact());
        assertNotEquals(first.digests().record(), corrected.digests().record());
        assertEquals(first.digests().scenario(), corrected.digests().scenario());
        assertEquals(List.of(new Manifest.Addition("a.scenario", 0, 1, 0)), corrected.additions());
    }

    @Test
    void aRetractedEventCountsForNothing() throws IOException {
        var retracted = lower(RETRACTION + SCENARIO);
        assertEquals(List.of(), retracted.situation().past());
        assertNotEquals(lower(SCENARIO).digests().record(), retracted.digests().record());
        assertEquals(List.of(new Manifest.Addition("a.scenario", 0, 0, 1)), retracted.additions());
        assertEquals(Optional.of("with 1 retraction of the record from a.scenario"),
                new Manifest.Texts("A", "A", "Small", "", "", retracted.additions()).additionsInWords());
    }

    @Test
    void whatWasNotKnownAsOfIsNotRetracted() throws IOException {
        var early = "scenario A on Small as of 1990-12 for 12 months { }\n";
        assertEquals(lower(early).digests(), lower(RETRACTION + early).digests());
        assertEquals(List.of(), lower(RETRACTION + early).additions());
    }

    @Test
    void timelineAndPageShowBothTellingsOfWhatIsCorrected() throws IOException {
        var dossier = dossier(CORRECTION + SCENARIO);
        var entry = dossier.timeline().getFirst();
        assertEquals(List.of("oldQuarrel"), dossier.timeline().stream().map(RecordDossier.TimelineEntry::id).toList());
        assertEquals("A later quarrel, corrected by a.scenario", entry.words());
        assertEquals("2018-03-05", entry.dates());
        var element = event(dossier);
        assertEquals(AddedBy.Act.CORRECTS, element.addedBy().act());
        var told = fact(element, Fact.TOLD_FIRST);
        assertTrue(told.contains("Quarrel") && !told.contains("2018-03-05"), told);
        var tellings = dossier.disagreements().stream().filter(each -> each.id().equals("oldQuarrel")).findFirst().orElseThrow().tellings();
        assertTrue(tellings.get(0).text().endsWith("corrected by a.scenario"), tellings::toString);
        assertTrue(tellings.get(1).text().startsWith("told first by the record itself: "), tellings::toString);
        assertNotEquals(dossier(SCENARIO).hash(), dossier.hash());
    }

    @Test
    void timelineAndPageKeepWhatIsRetracted() throws IOException {
        var dossier = dossier(RETRACTION + SCENARIO);
        var entry = dossier.timeline().getFirst();
        assertTrue(entry.addedBy().isRetracted());
        assertTrue(entry.words().endsWith(", retracted by a.scenario"), entry::words);
        var element = event(dossier);
        assertEquals("it never took place", fact(element, Fact.RETRACTED));
        assertEquals("book", element.citations().getFirst().source());
        assertTrue(element.passage().orElseThrow().file().endsWith("a.scenario"));
        assertEquals("retracted by a.scenario: it never took place", dossier.disagreements().getLast().tellings().getFirst().text());
    }

    @Test
    void whatIsHalfWrittenAgainstAnEventLeavesItAsItWasTold() throws IOException {
        assertEquals(List.of(AddedBy.OWN), tellers("retract oldQuarrel\n"));
        assertEquals(List.of(AddedBy.OWN), tellers("correct oldQuarrel on 2018-03-05 :\n"));
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD.replaceFirst("event oldQuarrel on 1999-05 : Quarrel.*", "event oldQuarrel on 1999-05 :"));
        assertEquals(List.of(), tellers(RETRACTION));
        assertEquals(List.of(), tellers(CORRECTION));
    }

    /** Who has the say on each event that a file without scenarios sees. */
    private List<AddedBy> tellers(String text) throws IOException {
        var loaded = PARALLAX.load(List.of(Files.writeString(folder.resolve("notes.relationship"), "relationship Small\n" + text)));
        return loaded.dossier(new KeptDossier()).orElseThrow().timeline().stream().map(RecordDossier.TimelineEntry::addedBy).toList();
    }

    @Test
    void allThatAFileChangesIsSaidInOneSentence() {
        assertEquals(Optional.of("with 2 additions to, and 1 correction and 2 retractions of the record from a.relationship"),
                new Manifest.Texts("A", "A", "Small", "", "", List.of(new Manifest.Addition("a.relationship", 2, 1, 2))).additionsInWords());
    }

    @Test
    void anEventGoesByItsNameOfTodayHoweverItIsCorrected() throws IOException {
        Files.writeString(folder.resolve("small.relationship"), Trial.RECORD.replace("event oldQuarrel on 1999-05 : Quarrel { ", "event oldQuarrel on 1999-05 : Quarrel { formerly firstQuarrel "));
        var former = CORRECTION.replace("correct oldQuarrel", "correct firstQuarrel");
        assertEquals(lower(CORRECTION + SCENARIO).digests(), lower(former + SCENARIO).digests());
        assertEquals("oldQuarrel", past(lower(former + SCENARIO), "oldQuarrel").event().id());
        assertEquals(List.of("oldQuarrel"), dossier(former + SCENARIO).timeline().stream().map(RecordDossier.TimelineEntry::id).toList());
        assertEquals("oldQuarrel", event(dossier(former + SCENARIO)).id());
    }

    @Test
    void eventsOfOneDateStandInTheOrderOfTheText() throws IOException {
        var more = "event b on 2019 : Quarrel { by Japan over History intensity minor cites book }\n";
        var all = new StringBuilder(Trial.RECORD);
        for (var name : List.of("q1", "q2", "q3", "q4", "q5", "q6", "q7")) {
            all.append(more.replace("event b", "event " + name));
        }
        Files.writeString(folder.resolve("small.relationship"), all);
        var retractions = List.of("q5", "q2", "q7", "q1", "q3", "q6", "q4").stream()
                .map(name -> "retract " + name + " because \"no\" cites book\n").reduce("", String::concat);
        var section = dossier(retractions + SCENARIO).sections().stream()
                .filter(each -> each.title().equals(RecordDossier.Section.EVENTS)).findFirst().orElseThrow();
        assertEquals(List.of("oldQuarrel", "q5", "q2", "q7", "q1", "q3", "q6", "q4"), section.elements().stream().map(RecordDossier.Element::id).toList());
    }

    private LoweredScenario lower(String text) throws IOException {
        var loaded = load(text);
        return Trial.completed(loaded.lower(loaded.scenarios().getFirst()));
    }

    private RecordDossier dossier(String text) throws IOException {
        var loaded = load(text);
        return loaded.dossier(loaded.scenarios().getFirst()).orElseThrow();
    }

    private LoadedFiles load(String text) throws IOException {
        return PARALLAX.load(List.of(Files.writeString(folder.resolve("a.scenario"), text)));
    }

    private static PastEvent past(LoweredScenario scenario, String id) {
        return scenario.situation().past().stream().filter(event -> event.event().id().equals(id)).findFirst().orElseThrow();
    }

    private static RecordDossier.Element event(RecordDossier dossier) {
        return dossier.sections().stream().filter(section -> section.title().equals(RecordDossier.Section.EVENTS)).findFirst().orElseThrow()
                .elements().stream().filter(element -> element.id().equals("oldQuarrel")).findFirst().orElseThrow();
    }

    private static String fact(RecordDossier.Element element, String label) {
        return element.facts().stream().filter(fact -> fact.label().equals(label)).findFirst().orElseThrow().value();
    }
}
