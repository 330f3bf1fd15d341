package org.parallax.report.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.report.MadeRecord;
import org.parallax.report.record.RecordDossier.About;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordSum.SortCount;

/** A record is the sum of its texts: nothing of it is left out or counted twice. */
final class RecordSumTest {

    private static final AddedBy FILE = new AddedBy(AddedBy.Adder.FILE, "notes.relationship");

    @Test
    void theSharesAddUpToTheWhole() {
        var sum = new RecordSum(MadeRecord.small());
        assertEquals(sum.whole().elements(), sum.shares().stream().mapToLong(RecordSum.Share::elements).sum());
        assertEquals(sum.whole().events(), sum.shares().stream().mapToLong(RecordSum.Share::events).sum());
        assertEquals(sum.whole().sources(), sum.shares().stream().mapToLong(RecordSum.Share::sources).sum());
        assertEquals(List.of("JapanKorea", "PoliticalKinds", "PublicChronicle"), sum.shares().stream().map(share -> sum.name(share.text())).toList());
        assertTrue(sum.isExtended());
    }

    @Test
    void aShareSaysItsCountsInWords() {
        var sum = new RecordSum(record(element("a", AddedBy.OWN), element("b", FILE)));
        assertEquals("2 verdicts of the sources", sum.whole().words());
        assertEquals("1 verdict of the sources", sum.of(FILE).words());
        assertEquals("file beside", RecordSum.what(sum.of(FILE).text()));
        assertEquals(List.of(new SortCount("Verdicts of the sources", 1)), sum.of(FILE).counts());
        assertEquals("nothing", sum.of(new AddedBy(AddedBy.Adder.LAYER, "Nowhere")).words());
    }

    @Test
    void aRecordAloneIsTheSumOfItself() {
        var sum = new RecordSum(record(element("a", AddedBy.OWN)));
        assertEquals(1, sum.shares().size());
        assertFalse(sum.isExtended());
        assertEquals("the record itself", RecordSum.what(sum.shares().getFirst().text()));
    }

    private static Element element(String id, AddedBy by) {
        return new Element(id, id, List.of(), List.of(), Optional.empty(), by);
    }

    private static RecordDossier record(Element... elements) {
        return new RecordDossier(new About("Small", "A small record", "", List.of(), Optional.empty(), List.of()), List.of(), List.of(),
                List.of(), List.of(new Section("Verdicts of the sources", List.of(elements))), List.of(), Optional.empty());
    }
}
