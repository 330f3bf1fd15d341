package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.report.Made;
import org.parallax.report.words.HeldAgainst;

/** What drives it, on a page. */
class SensitivityPartTest {

    @Test
    void thatEventsWereNotMovedIsSaidBesideTheTables() {
        var made = new Made().sensitive();
        var page = ProjectionReport.of(made.manifest(made.result()), made.result(), HeldAgainst.USUAL, "parallax project a.scenario").replace('\u00a0', ' ');
        assertTrue(page.contains("<p class=\"note\">3 weaker events were not moved: of many events only the strongest are"), "not said");
        assertTrue(page.contains("; 3 weaker events not moved."), "not said in the picture");
    }
}
