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
        assertEquals("2", counts.get("Elements that cite no source"));
        assertEquals("6", counts.get("Documented facts, in elements that cite a source"));
        assertEquals("2", counts.get("Facts in elements that cite none"));
        assertEquals("10", counts.get("Readings: a reader’s judgement of the documents"));
        assertEquals("8", counts.get("of them the kind under which an event is put"));
        assertEquals("1", counts.get("of the others without a reason"));
        assertEquals("1", counts.get("Supplied: known beyond the documents"));
        assertEquals("1", counts.get("Of the record’s making: notes, dates its editor set, what follows from other elements"));
        assertEquals("2", counts.get("Passages quoted word for word"), "the same passage once, though five elements quote it");
    }

    @Test
    void whatALibraryBringsIsCountedApart() {
        Map<String, String> counts = new RecordSummary(MadeRecord.small()).rows().stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
        assertEquals("2", counts.get("Sources"));
        assertEquals("1", counts.get("of them reached only through another"));
        assertEquals("1", counts.get("Event kinds from the library PoliticalKinds"));
        assertEquals("1", counts.get("Sources that only they cite"));
        assertTrue(PAGE.contains("Besides, one event kind from the library PoliticalKinds."));
    }

    @Test
    void thePageSaysWhatItCountsAsDocumented() {
        assertTrue(PAGE.contains("Counted as documented is what an element says of its documents."));
        assertTrue(element("controls").contains("Of the record’s making"));
        assertTrue(element("controls").indexOf("Told in two ways.") > element("controls").indexOf("Of the record’s making"));
    }

    @Test
    void theSummarySaysTheSameInSentences() {
        assertTrue(PAGE.contains("to December\u00a02025, with the layer PublicChronicle: 8 elements"));
        assertTrue(PAGE.contains("ten readings of a reader (one without a reason), one statement supplied"));
        assertTrue(PAGE.contains("Two elements cite no source."));
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
    void whatEachTextAddsIsATableThatAddsUp() {
        var sum = PAGE.substring(PAGE.indexOf("<section id=\"texts\">"), PAGE.indexOf("<section id=\"timeline\">"));
        assertTrue(sum.contains("<caption>The record is the sum of these texts. What is corrected or retracted is counted with the text that does so.</caption>"), sum);
        assertEquals(5, sum.split("<th scope=\"col\">", -1).length - 1);
        assertTrue(row(sum, "JapanKorea").contains("<td>the record itself</td>\n<td class=\"n\">7</td>\n<td>none</td>\n<td class=\"n\">2</td>"), sum);
        assertTrue(row(sum, "PoliticalKinds").contains("<td>library “Political kinds”</td>\n<td class=\"n\">0</td>\n<td>1 event kind</td>"), sum);
        assertTrue(row(sum, "PublicChronicle").contains("<td>layer “A chronicle”</td>\n<td class=\"n\">1</td>"), sum);
        assertTrue(row(sum, "Together").contains("<td class=\"n\">8</td>\n<td>1 event kind</td>\n<td class=\"n\">3</td>"), sum);
        assertTrue(sum.indexOf("PoliticalKinds") < sum.indexOf("PublicChronicle"), "layers after libraries");
    }

    private static String row(String table, String text) {
        int begin = table.indexOf("<th scope=\"row\">" + text + "</th>");
        return table.substring(begin, table.indexOf("</tr>", begin));
    }

    @Test
    void aSourceThatALibraryTellsOfSaysSo() {
        var handbook = PAGE.substring(PAGE.indexOf("id=\"source-handbook\""));
        assertTrue(handbook.contains("From the library PoliticalKinds"), handbook);
    }

    @Test
    void aConditionIsListedWithItsEnd() {
        var conditions = PAGE.substring(PAGE.indexOf("<section id=\"conditions\">"), PAGE.indexOf("<section id=\"curve\">"));
        assertTrue(conditions.contains("2023-03-23"));
        assertTrue(conditions.contains("<a href=\"#element-lifted\">Controls lifted</a>"));
        assertTrue(conditions.contains("in force where the record ends"));
        assertTrue(PAGE.contains("(ends Export controls)"));
        var row = conditions.substring(conditions.indexOf("#element-controls"), conditions.indexOf("</tr>", conditions.indexOf("#element-controls")));
        var begin = row.substring(0, row.indexOf("2023-03-23"));
        assertTrue(begin.contains("supplied") && !begin.contains("#source-"), "that no document tells of its begin stands beside that: " + row);
        assertTrue(row.indexOf("#source-", row.indexOf("#element-lifted")) > 0, "who tells of its end stands beside that: " + row);
    }

    @Test
    void aSourceSaysItsGradeAndHowOftenItIsUsed() {
        assertTrue(PAGE.contains("2024-10-07, graded scholarly. Cited 7 times, two passages of it quoted."), PAGE);
        assertTrue(PAGE.contains("2019-07-01, graded primary, particulars supplied in part. Not read itself: reached once through tamaki2024."));
        assertTrue(element("lifted").contains(", citing <a href=\"#source-moj2019\">moj2019</a>"));
    }

    @Test
    void theCurveHasItsSentencesAndItsNumbersAsTables() {
        var curve = PAGE.substring(PAGE.indexOf("<section id=\"curve\">"), PAGE.indexOf("<section id=\"tellings\">"));
        assertTrue(curve.contains("No theory has a part in it"));
        assertTrue(curve.contains("Relations are in “a sweet spot”"));
        assertTrue(curve.contains("All months as a table"));
        assertTrue(curve.contains("<td>Dec\u00a02025</td>"));
        assertTrue(curve.contains("<td class=\"date\">2017 to 2019-06</td>"), curve);
        assertTrue(curve.contains(" on average from Jan\u00a02017 to Jun\u00a02019, lowest "));
    }

    private static String element(String id) {
        int begin = PAGE.indexOf("id=\"element-" + id + "\"");
        return PAGE.substring(begin, PAGE.indexOf("class=\"element\"", begin));
    }
}
