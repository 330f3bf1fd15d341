package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.scenario.Endings;
import org.parallax.model.Agreement;
import org.parallax.model.Citation;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.Role;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Verdict;

/** Where the record has what it says from: quoted, read, supplied; and what lasts in it has an end. */
class ProvenanceOfTheRecordTest {

    private static final Pattern ONLY_WORDS = Pattern.compile("('[^']+'( and |, )?)+(: \\p{L}+)?\\.?");
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
                lacking(Leader.class, leader -> !leader.isSetLeaning() || !leader.getReadings().isEmpty()),
                lacking(Event.class, event -> !hasIntensity(event) || !event.getReadings().isEmpty()),
                lacking(Image.class, image -> !image.getReadings().isEmpty()),
                lacking(Level.class, level -> !level.getReadings().isEmpty())).flatMap(List::stream).toList());
    }

    @Test
    void noReadingOnlyRepeatsAWordOfTheDocument() {
        assertEquals(List.of(), Stream.concat(all(Sourced.class).flatMap(each -> each.getReadings().stream()),
                all(Judgement.class).map(Judgement::getReading)).filter(ONLY_WORDS.asMatchPredicate()).toList());
    }

    @Test
    void quotesASentenceForEachEventImageLeaderMechanismAndVerdict() {
        assertEquals(List.of(), Stream.of(Event.class, Image.class, Leader.class, Mechanism.class, Verdict.class)
                .flatMap(type -> lacking(type, each -> isQuoted(each) || isSuppliedAlone(each)).stream()).toList());
    }

    @Test
    void suppliesNoEventWithoutADocumentButTheEndsOfConditions() {
        assertEquals(Set.of("controlsLifted2023", "listRestored2023"), all(Event.class)
                .filter(ProvenanceOfTheRecordTest::isSuppliedAlone).map(Named::getName).collect(Collectors.toSet()));
    }

    @Test
    void suppliesNoIssueOrAgreementWithoutADocumentButTheShelfAndItsTreaty() {
        assertEquals(Set.of("ContinentalShelf", "JointDevelopment1974"), Stream.concat(all(Issue.class), all(Agreement.class))
                .filter(ProvenanceOfTheRecordTest::isSuppliedAlone).map(Named::getName).collect(Collectors.toSet()));
    }

    @Test
    void saysWhyAnEventStandsElsewhereThanItsDocumentDatesIt() {
        assertEquals(List.of(), lacking(Event.class, event -> !event.getSupplied().isEmpty() || event.getAccounts().stream()
                .noneMatch(account -> account.getWhen() != null && sources(event.getCitations()).containsAll(sources(account.getCitations())))));
    }

    @Test
    void citesADocumentForEachState() {
        assertEquals(List.of(), lacking(State.class, ProvenanceOfTheRecordTest::isQuoted));
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
    void endsEachConditionItBegins() {
        Endings endings = Endings.of(record.stream().flatMap(file -> file.document().orElseThrow().getElements().stream()).toList());
        assertTrue(endings.conditions().size() >= 6, () -> endings.conditions().size() + " conditions");
        assertEquals(List.of(), endings.endedNothing());
        assertEquals(List.of(), endings.standing().stream().map(Named::getName).toList());
    }

    @Test
    void keepsWhatTheDocumentsThemselvesJudged() {
        assertTrue(all(Verdict.class).count() >= 14);
    }

    private static boolean hasIntensity(Event event) {
        return event.getArguments().stream().anyMatch(argument -> argument.getRole() == Role.INTENSITY);
    }

    private static Set<Source> sources(List<Citation> citations) {
        return citations.stream().map(Citation::getSource).collect(Collectors.toSet());
    }

    private static boolean isSuppliedAlone(Sourced element) {
        return element.getCitations().isEmpty() && !element.getSupplied().isEmpty();
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
