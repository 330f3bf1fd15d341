package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.record.RecordDossier.Citation;

/** Citations as one writes them under a text. */
final class CitationTest {

    @Test
    void aCitationNamesAuthorTitlePublisherDateAndPlace() {
        assertEquals(
                "Taku Tamaki, “Can the Rapprochement Continue?”, JIIA, 2024-10-07, “The Challenges Ahead”",
                MadeRecord.small().reference(new Citation("tamaki2024", "The Challenges Ahead")));
        assertEquals(
                "Taku Tamaki, “Can the Rapprochement Continue?”, JIIA, 2024-10-07, citing “On export licences”",
                MadeRecord.small().reference(new Citation("tamaki2024", "", List.of("as of today"), "moj2019")));
        assertEquals(
                "“On export licences”, Ministry of Trade, 2019-07-01, particulars supplied in part",
                MadeRecord.small().reference(new Citation("moj2019", "")), "which of them, the words on what is supplied tell");
        assertEquals("“unknown”", MadeRecord.small().reference(new Citation("unknown", "")));
    }
}
