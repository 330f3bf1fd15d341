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
                "“On export licences”, Ministry of Trade, 2019-07-01, cited in “Can the Rapprochement Continue?”",
                MadeRecord.small().reference(new Citation("moj2019", "", List.of("as of today"), "tamaki2024")));
        assertEquals("“unknown”", MadeRecord.small().reference(new Citation("unknown", "")));
    }
}
