package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Citation;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.Verdict;

/** Where the record has what it says from: quoted, read, supplied; and what lasts in it has an end. */
class ProvenanceOfTheRecordTest {

    private static List<CheckedFile> record;

    @BeforeAll
    static void read() {
        Workspace workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.add(Path.of("record"));
        workspace.add(Path.of("../org.parallax.record.kinds/kinds"));
        record = workspace.check();
    }

    @Test
    void saysWhyEachJudgementWasReadSo() {
        assertEquals(List.of(), Stream.of(
                lacking(Issue.class, issue -> hasReadings(issue, issue.getSaliences())),
                lacking(Leader.class, leader -> hasReadings(leader, leader.getStances())),
                lacking(Image.class, image -> !image.isSetTone() || !image.getReadings().isEmpty()),
                lacking(Level.class, level -> !level.getReadings().isEmpty())).flatMap(List::stream).toList());
    }

    @Test
    void quotesASentenceForEachEventImageLeaderMechanismAndVerdict() {
        assertEquals(List.of(), Stream.of(Event.class, Image.class, Leader.class, Mechanism.class, Verdict.class)
                .flatMap(type -> lacking(type, ProvenanceOfTheRecordTest::isQuoted).stream()).toList());
    }

    @Test
    void namesTheSectionOfEachQuotation() {
        assertEquals(List.of(), all(Citation.class).filter(c -> !c.getQuotes().isEmpty() && c.getSection().isBlank())
                .flatMap(c -> c.getQuotes().stream()).toList());
    }

    @Test
    void gradesEachSourceAndReachesTheFootnotesThroughADocument() {
        assertEquals(List.of(), all(Source.class).filter(source -> !source.isSetGrade()).map(Named::getName).toList());
        assertTrue(all(Citation.class).map(Citation::getThrough).filter(Source.class::isInstance).distinct().count() > 40);
    }

    @Test
    void endsEachConditionItBeginsOrSaysThatItStands() {
        List<Event> begun = all(Event.class).filter(event -> event.getKind().isUntilEnded()).toList();
        assertTrue(begun.size() >= 6, () -> begun.size() + " conditions");
        assertEquals(List.of(), begun.stream().filter(event -> !isEnded(event))
                .filter(event -> event.getNotes().stream().noneMatch(note -> note.contains("stands to the end of the record")))
                .map(Named::getName).toList());
    }

    @Test
    void keepsWhatTheDocumentsThemselvesJudged() {
        assertTrue(all(Verdict.class).count() >= 14);
    }

    private static boolean isEnded(Event condition) {
        return all(Event.class).anyMatch(other -> other.getEnded().contains(condition)
                || other.getKind().getEnded().contains(condition.getKind()));
    }

    private static boolean isQuoted(Sourced element) {
        return element.getCitations().stream().anyMatch(citation -> !citation.getQuotes().isEmpty());
    }

    private static boolean hasReadings(Sourced element, List<? extends Judgement> judgements) {
        return !element.getReadings().isEmpty() || judgements.stream().noneMatch(judgement -> judgement.getReading().isBlank());
    }

    private static <T extends EObject> List<String> lacking(Class<T> type, Predicate<T> isFine) {
        return all(type).filter(isFine.negate()).map(each -> each instanceof Named named ? named.getName() : each.toString()).toList();
    }

    private static <T extends EObject> Stream<T> all(Class<T> type) {
        return record.stream().flatMap(file -> EcoreUtil2.getAllContentsOfType(file.document().orElseThrow(), type).stream());
    }
}
