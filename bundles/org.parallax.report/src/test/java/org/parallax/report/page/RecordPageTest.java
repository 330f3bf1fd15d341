package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.report.MadeRecord;

/** A record's page tells apart what is documented, what is a reading, what is supplied and what is quoted. */
class RecordPageTest {

    private static final String PAGE = RecordPage.of(MadeRecord.small());

    @Test
    void eachSortOfStatementIsCountedByItself() {
        Map<String, String> counts = new RecordSummary(MadeRecord.small()).rows().stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
        assertEquals("8", counts.get("Elements"));
        assertEquals("1", counts.get("of them alleged: claimed by a source, not established"));
        assertEquals("3", counts.get("Elements that cite no source"));
        assertEquals("10", counts.get("Documented facts, in elements that cite a source"));
        assertEquals("6", counts.get("Facts in elements that cite none"));
        assertEquals("2", counts.get("Readings: a reader’s judgement of the documents"));
        assertEquals("1", counts.get("of them without a reason"));
        assertEquals("1", counts.get("Supplied: known beyond the documents"));
        assertEquals("1", counts.get("Sentences quoted word for word"), "the same sentence, though five elements quote it");
    }

    @Test
    void theSummarySaysTheSameInSentences() {
        assertTrue(PAGE.contains("to December\u00a02025, with the layer PublicChronicle: 8 elements"));
        assertTrue(PAGE.contains("two readings of a reader (one without a reason), one statement supplied"));
        assertTrue(PAGE.contains("Three elements cite no source."));
    }

    @Test
    void aReadingStandsApartWithItsReason() {
        var controls = element("controls");
        assertTrue(controls.contains("<dt>Date</dt>"));
        int readings = controls.indexOf("Readings, a reader’s judgement");
        int supplied = controls.indexOf("Supplied, known beyond the documents");
        assertTrue(0 < readings && readings < supplied, controls);
        assertTrue(controls.contains("severe – because “told as a turning point, without a size”"));
        assertTrue(controls.contains("negative – no reason given"));
        assertTrue(controls.indexOf("Lifted on 23 March 2023.") > supplied);
    }

    @Test
    void aSentenceStandsBesideItsCitation() {
        assertTrue(element("summit").contains("<q>always lurking in the background</q>"));
    }

    @Test
    void whatALayerAddsSaysSo() {
        assertTrue(element("landing").contains("From the layer PublicChronicle"));
        assertFalse(element("summit").contains("class=\"added\""));
        assertTrue(PAGE.contains("(alleged; from the layer PublicChronicle)"));
    }

    @Test
    void aConditionIsListedWithItsEnd() {
        var conditions = PAGE.substring(PAGE.indexOf("<section id=\"conditions\">"), PAGE.indexOf("<section id=\"curve\">"));
        assertTrue(conditions.contains("2023-03-23"));
        assertTrue(conditions.contains("<a href=\"#element-lifted\">Controls lifted</a>"));
        assertTrue(conditions.contains("in force where the record ends"));
        assertTrue(PAGE.contains("(ends Export controls)"));
    }

    @Test
    void aSourceSaysItsGradeAndHowOftenItIsUsed() {
        assertTrue(PAGE.contains("2024-10-07, graded scholarly. Cited 6 times, one sentence of it quoted."), PAGE);
        assertTrue(PAGE.contains("graded primary. Cited nowhere."));
    }

    @Test
    void theCurveHasItsSentencesAndItsNumbersAsTables() {
        var curve = PAGE.substring(PAGE.indexOf("<section id=\"curve\">"), PAGE.indexOf("<section id=\"tellings\">"));
        assertTrue(curve.contains("No theory has a part in it"));
        assertTrue(curve.contains("Relations are in “a sweet spot”"));
        assertTrue(curve.contains("All months as a table"));
        assertTrue(curve.contains("<td>Dec\u00a02025</td>"));
    }

    private static String element(String id) {
        int begin = PAGE.indexOf("id=\"element-" + id + "\"");
        return PAGE.substring(begin, PAGE.indexOf("class=\"element\"", begin));
    }
}
