package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.RelationshipHeader;
import org.parallax.report.record.CitedWork.Edition;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Ending;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Holding;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier;

/** A record's text as the facts, readings, conditions, verdicts and levels of its page. */
final class DossiersTest {

    private static final String RECORD = """
            relationship Small "A small record" reaches 2024-12
            source book "The book" { author "A. Author" published 2024  grade scholarly }
            source note "A note" { published 2019-07-01  grade primary }
            state A "Arland" code AAA party cites book
            state B "Borland" code BBB party cites book
            issue Past "The past" { salience 0.8 for A reading "named in every chapter"  salience 0.6 for B  cites book }
            image of A by B "unrepentant" negative strongly { cites book  reading "the word is the source’s, its weight is not" }
            agreement Accord "The accord" between A, B { announced 2015-12-28  over Past  cites book }
            kind Control "Controls" { by state  to state  harms economic strongly, political moderately reading "told without a size"
              lasts until ended  then fades over 12 months  cites book }
            kind Lifting "Lifting" { by state  to state  ends Control  cites book }
            kind Praise "Praise" { of agreement  by state  helps political slightly  fades over 9 months  cites book }
            kind Incident "Incident" { by state  over issue  harms political strongly  fades over 9 months  cites book }
            event begun "Controls begin" on 2019-07-01 : Control { by A to B  cites book at "Trade" quotes "controls without end" through note }
            event lifted "Controls end" on 2023-03-23 : Lifting { by A to B  supplied "Not in the book." }
            event again "New controls" on 2024-02-01 : Control { by B to A  cites book }
            event landing "A landing" on 2012-08-10 : Incident { by B over Past  alleged  cites book }
            event praised "The accord is praised" on 2016-02 : Praise { of Accord by A  cites book }
            event storm "A storm" on 2013-01 : Incident { by B over Past intensity severe  cites book  reading "told at length"
              note "Told twice."  known from 2013-02 }
            leader Ada "Ada" of A { term 2012-01-01  leaning conservative  stance hardline on Past  cites book  reading "hard on the past" }
            leader Bea "Bea" of B { term 2012-01-01  leaning progressive  cites book  reading "called so" }
            figure ships "Ships built" of A between 2018 and 2019-03 value 12000000 "tons" about Past { cites book at "Trade"  note "of steel" }
            figure boats "Boats built" of B on 2018 value 0.5 "tons" { cites book }
            verdict years "Bad years" of security between 2015 and 2019 { cites book at "End" quotes "bad years" }
            verdict sweet "Relations are in “a sweet spot”" of political in 2024-08 { cites book at "End" quotes "sweet spot" }
            """;

    private static final RecordDossier DOSSIER = dossier(RECORD);

    @Test
    void theHeaderSaysHowFarTheRecordGoes() {
        assertEquals(Optional.of(YearMonth.of(2024, 12)), DOSSIER.reach());
        assertEquals(Optional.of(YearMonth.of(2024, 2)), dossier(RECORD.replace(" reaches 2024-12", "").replace("published 2024 ", "published 2023 ")
                .replace("2024-08", "2023-08")).reach(), "else the dates tell it");
    }

    @Test
    void judgementsAreReadingsWithTheirReason() {
        assertEquals(
                List.of(Fact.reading("salience for Arland", "0.8 of 1", "named in every chapter"), Fact.reading("salience for Borland", "0.6 of 1", "")),
                element("Past").facts(Fact.Sort.READING));
        assertEquals(
                List.of(Fact.reading("tone", "negative strongly", "the word is the source’s, its weight is not")),
                all("Images").getFirst().facts(Fact.Sort.READING));
        assertEquals(
                List.of(
                        Fact.reading("does", "harms economic strongly, political moderately", "told without a size"),
                        Fact.reading("fading", "lasts until ended, then fades over 12 months", "")),
                element("Control").facts(Fact.Sort.READING));
        assertEquals(List.of(), element("Control").facts(Fact.Sort.DOCUMENTED), "a kind is a reading from end to end");
    }

    @Test
    void noJudgementBorrowsTheReasonOfAnother() {
        assertEquals(
                List.of(Fact.reading("kind", "Incident", ""), Fact.reading("intensity", "severe", "told at length")),
                element("storm").facts(Fact.Sort.READING));
        assertEquals(
                List.of(Fact.reading("leaning", "conservative", ""), Fact.reading("stance on The past", "hardline", "hard on the past")),
                element("Ada").facts(Fact.Sort.READING));
        assertEquals(List.of(Fact.reading("leaning", "progressive", "called so")), element("Bea").facts(Fact.Sort.READING));
    }

    @Test
    void eachEffectOfAKindHasItsOwnReason() {
        var kind = dossier(RECORD + "kind Snub \"A snub\" { by state  harms political slightly reading \"R1\"  seen by neither"
                + "  lowers support slightly reading \"R2\"  reading \"The rest\"  cites book }\n");
        assertEquals(
                List.of(
                        Fact.reading("does", "harms political slightly", "R1"), Fact.reading("does", "seen by neither", "The rest"),
                        Fact.reading("does", "lowers support slightly", "R2"), Fact.reading("fading", "fades over 12 months", "The rest")),
                element(kind, "Snub").facts(Fact.Sort.READING));
    }

    @Test
    void notesAndWhatFollowsFromOtherElementsAreNotDocumented() {
        assertEquals(
                List.of(Fact.remark("known from", "2013-02"), Fact.remark("note", "Told twice.")),
                element("storm").facts(Fact.Sort.REMARK));
        assertTrue(element("landing").facts().contains(Fact.documented("date", "2012-08-10")));
        assertTrue(element("lifted").facts().contains(Fact.remark("date", "2023-03-23")), "what is supplied may be the date");
    }

    @Test
    void anEventOfAnAgreementIsOverWhatTheAgreementIsOver() {
        assertEquals("The past", DOSSIER.timeline().stream().filter(entry -> entry.id().equals("praised")).findFirst().orElseThrow().issue());
        assertTrue(element("praised").facts().contains(Fact.remark("over", "The past, as the agreement is")));
        assertEquals(List.of(), element("storm").facts(Fact.Sort.REMARK).stream().filter(fact -> fact.label().equals("over")).toList());
    }

    @Test
    void aFigureOfADocumentIsShownWithItsUnit() {
        assertEquals(List.of("Ships built", "Boats built"), all("Figures of the documents").stream().map(Element::title).toList());
        assertEquals(
                List.of(
                        Fact.documented("of", "Arland"), Fact.documented("date", "between 2018 and 2019-03"),
                        Fact.documented("value", "12000000 tons"), Fact.documented("about", "The past"), Fact.remark("note", "of steel")),
                element("ships").facts());
        assertEquals(
                List.of(Fact.documented("of", "Borland"), Fact.documented("date", "2018"), Fact.documented("value", "0.5 tons")),
                element("boats").facts());
    }

    @Test
    void whatIsSuppliedIsNoDocumentedFact() {
        assertEquals(List.of(Fact.supplied("supplied", "Not in the book.")), element("lifted").facts(Fact.Sort.SUPPLIED));
        assertTrue(element("lifted").facts().contains(Fact.remark("ends", "Controls begin")));
    }

    @Test
    void aCitationKeepsItsWordsAndWhatItTakesThemFrom() {
        assertEquals(List.of(new Citation("book", "Trade", List.of("controls without end"), "note")), element("begun").citations());
        assertEquals(new CitedWork("note", "A note", new Edition("", "", "2019-07-01", ""), "primary"), DOSSIER.source("note").orElseThrow());
    }

    @Test
    void conditionsLastUntilAnEventEndsThem() {
        var conditions = DOSSIER.spans().stream().filter(Span::isCondition).toList();
        assertEquals(List.of("begun", "again"), conditions.stream().map(Span::id).toList());
        assertEquals(Optional.of(new Ending("lifted", "Controls end")), conditions.getFirst().holding().ending());
        assertEquals("2023-03-23", conditions.getFirst().to().orElseThrow().toString());
        assertEquals(Optional.empty(), conditions.getLast().to());
        assertTrue(element("begun").facts().contains(Fact.remark("in force", "2019-07-01 to 2023-03-23, ended by Controls end")));
    }

    @Test
    void whatIsAllegedOrOnlyAnnouncedIsMarked() {
        assertEquals(List.of("landing"), DOSSIER.timeline().stream().filter(RecordDossier.TimelineEntry::isAlleged)
                .map(RecordDossier.TimelineEntry::id).toList());
        var accord = DOSSIER.spans().stream().filter(Span::isAnnounced).findFirst().orElseThrow();
        assertEquals("Accord", accord.id());
        assertEquals(Holding.Sort.ANNOUNCED, accord.holding().sort());
        assertTrue(element("Accord").facts().contains(Fact.documented("announced, not signed", "2015-12-28")));
    }

    @Test
    void theCurveEndsWhereTheRecordDoesAndStandsLowerWhileAConditionHolds() {
        var curve = DOSSIER.curve().orElseThrow();
        assertEquals(YearMonth.of(2024, 12), curve.last());
        var political = curve.course("political").orElseThrow();
        double standing = curve.level(political, YearMonth.of(2023, 2)).orElseThrow();
        assertEquals(standing, curve.level(political, YearMonth.of(2020, 2)).orElseThrow(), 0.5, "it stands");
        assertTrue(curve.level(political, YearMonth.of(2024, 1)).orElseThrow() > standing + 1, "and fades after its end");
    }

    @Test
    void aVerdictStandsOnTheCourseItIsAbout() {
        var curve = DOSSIER.curve().orElseThrow();
        RecordCurve.Verdict verdict = curve.verdicts().getLast();
        assertEquals("Relations are in “a sweet spot”", verdict.sentence());
        assertEquals("political", curve.courseOf(verdict).indicator());
        assertEquals(List.of("sweet spot"), verdict.citations().getFirst().quotes());
    }

    @Test
    void aVerdictOnAnotherIndicatorHasItsCourseAndItsSpan() {
        var curve = DOSSIER.curve().orElseThrow();
        var verdict = curve.verdicts().getFirst();
        assertEquals(List.of("cooperation", "political", "security", "economic", "societal", "reconciliation", "view-of-B-by-A", "view-of-A-by-B"), curve.courses().stream().map(RecordCurve.Course::indicator).toList());
        assertEquals("security", curve.courseOf(verdict).indicator());
        assertEquals("2015 to 2019", verdict.dates());
        var stretch = curve.stretch(verdict).orElseThrow();
        assertEquals(YearMonth.of(2015, 1), stretch.from());
        assertEquals(YearMonth.of(2019, 12), stretch.to());
    }

    @Test
    void aRecordWithoutItsPartiesHasNoCurve() {
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        var file = URI.createURI("file:/records/small.relationship");
        workspace.put(file, RECORD.replace(" party cites", " cites"));
        var elements = workspace.document(file).orElseThrow().getElements();
        assertEquals(Optional.empty(), new ImpliedCurve("Small", elements).to(YearMonth.of(2024, 12)));
    }

    private static Element element(String id) {
        return element(DOSSIER, id);
    }

    private static Element element(RecordDossier dossier, String id) {
        return dossier.sections().stream().flatMap(section -> section.elements().stream())
                .filter(element -> element.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Element> all(String section) {
        return DOSSIER.sections().stream().filter(found -> found.title().equals(section)).findFirst().orElseThrow().elements();
    }

    private static RecordDossier dossier(String text) {
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        var file = URI.createURI("file:/records/small.relationship");
        workspace.put(file, text);
        var header = (RelationshipHeader) workspace.document(file).orElseThrow().getHeader();
        var files = header.eResource().getResourceSet();
        return new Dossiers().of(header, RecordElements.of(files, VisibleParts.of(files, "Small", List.of()).names()));
    }
}
