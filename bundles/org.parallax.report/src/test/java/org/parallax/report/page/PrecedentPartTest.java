package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Storyline;
import org.parallax.report.Made;
import org.parallax.report.MadePrecedents;

/** The section of a report about precedents: one panel for each case, as tables that can be read aloud. */
class PrecedentPartTest {

    private static String section() {
        var html = new Html();
        PrecedentPart.write(html, MadePrecedents.situation(""));
        return html.page("Precedents").replace('\u00a0', ' ');
    }

    @Test
    void thereIsOnePanelForEventsWithTheSamePrecedents() {
        var page = section();
        assertEquals(2, page.split("<h3>").length - 1);
        assertTrue(page.contains("For “Title of landing” and “Title of answer”."), page);
        assertTrue(page.contains("<th scope=\"col\">What agrees with “Title of landing”</th>"), page);
    }

    @Test
    void countsStandBesideWhatIsUsual() {
        var page = section();
        assertTrue(page.contains("<th scope=\"col\">Within a month</th><th scope=\"col\">usual within a month</th>"), page);
        assertTrue(page.contains("<tr><td>Protest</td><td>2 of 3</td><td class=\"n\">2 %</td>"), page);
        assertTrue(page.contains("<tr><td>End of the condition</td><td>0 of 1</td><td>–</td>"), page);
    }

    @Test
    void whatHasNoPrecedentIsNamed() {
        assertTrue(section().contains("The record knows nothing, dated to the month, that is near enough to “Title of ruling”."));
    }

    @Test
    void aScenarioWithoutEventsHasNoSection() {
        var situation = new Made().result().situation();
        assertTrue(PrecedentPart.isWritten(situation));
        assertFalse(PrecedentPart.isWritten(situation.with(Storyline.EMPTY)));
        var html = new Html();
        PrecedentPart.write(html, situation.with(Storyline.EMPTY));
        assertFalse(html.page("x").contains("Precedents"));
    }
}
