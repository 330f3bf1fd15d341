package org.parallax.report.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.MadeRecord;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.DossierJson;
import org.parallax.report.design.Theme;
import org.parallax.report.page.RecordPage;
import org.parallax.report.page.RecordSummary;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordSum.SortCount;
import org.parallax.report.timeline.RecordChart;

/** What a file corrects or retracts is told apart in picture, page, counts, sum and JSON. */
final class DisputedEventsTest {

    private static final AddedBy FILE = new AddedBy(AddedBy.Adder.FILE, "notes.relationship");
    private static final RecordDossier RECORD = disputed();

    @Test
    void theTimelineSaysWhoDisputesAndStrikesOutWhatIsRetracted() {
        var chart = RecordChart.of(RECORD, Theme.light(), ChartContext.WIDTH);
        var words = chart.marks().stream().map(mark -> mark.text()).toList();
        assertTrue(words.contains("2012-08-10 President Lee visits the islets, corrected by notes.relationship"), words::toString);
        assertTrue(words.contains("1998-10 Joint declaration, retracted by notes.relationship"), words::toString);
        assertTrue(chart.drawing().svg().contains("struck out: retracted"));
        assertFalse(RecordChart.of(MadeRecord.small(), Theme.light(), ChartContext.WIDTH).drawing().svg().contains("struck out"));
    }

    @Test
    void thePageStrikesOutTheTitleAndNamesTheText() {
        var page = RecordPage.of(RECORD);
        assertTrue(page.contains("<s>Joint declaration</s>"));
        assertTrue(page.contains("Retracted by notes.relationship"));
        assertTrue(page.contains("Corrected by notes.relationship"));
        assertTrue(page.contains("(corrected by notes.relationship)"));
        assertEquals(1, page.split("retracted, counts for nothing", -1).length - 1);
    }

    @Test
    void theSumCountsThemWithTheTextThatDisputes() {
        var sum = new RecordSum(RECORD);
        assertEquals(List.of(new SortCount("Corrections", 1), new SortCount("Retractions", 1)), sum.of(FILE).counts());
        assertEquals("1 correction, 1 retraction", sum.of(FILE).words());
        assertEquals(sum.whole().elements(), sum.shares().stream().mapToLong(RecordSum.Share::elements).sum());
        assertEquals(new RecordSum(MadeRecord.small()).whole().elements(), sum.whole().elements());
        assertTrue(sum.isExtended());
    }

    @Test
    void theCountsSayHowManyThereAre() {
        var counts = new RecordSummary(RECORD).counts();
        assertEquals(List.of(1L, 1L), counts.stream().filter(count -> count.what().contains("corrected") || count.what().contains("retracted"))
                .map(RecordSummary.Count::count).toList());
    }

    @Test
    void theJsonSaysSo() {
        var json = DossierJson.of(RECORD).replaceAll("\\s+", " ");
        assertTrue(json.contains("\"disputed\": \"retracted by notes.relationship\""), json);
        assertFalse(DossierJson.of(MadeRecord.small()).contains("disputed"));
    }

    private static RecordDossier disputed() {
        var small = MadeRecord.small();
        var timeline = small.timeline().stream().map(entry -> new TimelineEntry(entry.id(), entry.title(), entry.date(), entry.until(),
                entry.nature(), entry.citations(), by(entry.id()).orElse(entry.addedBy()))).toList();
        var sections = Stream.of(small.sections()).flatMap(List::stream).map(section -> new Section(section.title(), section.elements().stream()
                .map(element -> new Element(element.id(), element.title(), element.facts(), element.citations(), element.passage(),
                        by(element.id()).orElse(element.addedBy()))).toList())).toList();
        return new RecordDossier(small.about(), small.sources(), timeline, small.spans(), sections, small.disagreements(), small.curve());
    }

    private static Optional<AddedBy> by(String id) {
        return switch (id) {
            case "visit" -> Optional.of(FILE.by(AddedBy.Act.CORRECTS));
            case "declaration" -> Optional.of(FILE.by(AddedBy.Act.RETRACTS));
            default -> Optional.empty();
        };
    }
}
