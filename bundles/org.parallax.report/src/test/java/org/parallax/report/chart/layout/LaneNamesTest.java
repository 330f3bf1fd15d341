package org.parallax.report.chart.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier;

/** Short names of lanes. */
final class LaneNamesTest {

    private final LaneNames names = new LaneNames(new RecordDossier(
            new RecordDossier.About("Small", "A small record", "", List.of(), Optional.empty(), List.of()), List.of(), List.of(), List.of(),
            List.of(
                    new Section("States", List.of(element("Japan", "Japan"), element("SouthKorea", "Republic of Korea"))),
                    new Section("Issues", List.of(
                            element("TradeControls", "Export controls and trade status"),
                            element("Settlement1965", "What the 1965 settlement settled"),
                            element("GSOMIAFuture", "What becomes of sharing intelligence"),
                            element("TheColonialPastAndItsMemory", "History")))),
            List.of(), Optional.empty()));

    @Test
    void anIssueGoesByItsNameInWords() {
        assertEquals("Trade controls", names.brief("Export controls and trade status"));
        assertEquals("Settlement 1965", names.brief("What the 1965 settlement settled"));
        assertEquals("GSOMIAFuture", names.brief("What becomes of sharing intelligence"));
    }

    @Test
    void aStateKeepsItsCapitals() {
        assertEquals("Leaders of South Korea", names.brief("Leaders of Republic of Korea"));
        assertEquals("Leaders of Japan", names.brief("Leaders of Japan"));
    }

    @Test
    void aNameThatIsShorterOrUnknownStays() {
        assertEquals("History", names.brief("History"));
        assertEquals("Agreements", names.brief("Agreements"));
    }

    private static Element element(String id, String title) {
        return new Element(id, title, List.of(), List.of(), Optional.empty(), AddedBy.OWN);
    }
}
