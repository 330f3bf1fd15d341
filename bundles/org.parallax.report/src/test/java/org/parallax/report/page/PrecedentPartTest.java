package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        assertTrue(page.contains("<th scope=\"col\">Within a month</th><th scope=\"col\">Within three months</th>"), page);
        assertTrue(page.contains("<tr><td>Protest</td><td>2 of 3 (2 %)</td><td>2 of 2 (5 %)</td>"), page);
        assertTrue(page.contains("<tr><td>End of the condition</td><td>0 of 1</td><td>1 of 1</td>"), page);
    }

    @Test
    void whatHasNoPrecedentIsNamed() {
        assertTrue(section().contains("The record knows nothing, dated to the month, that is near enough to “Title of ruling”."));
    }

    @Test
    void whatIsKnownButNotToTheMonthIsNamedWhereThereIsNoTable() {
        var html = new Html();
        PrecedentPart.write(html, MadePrecedents.landing(List.of(MadePrecedents.known("landing2008"))));
        var page = html.page("Precedents").replace('\u00a0', ' ');
        assertTrue(page.contains("<p>The record knows one event by December 2025 that is near enough to “Title of landing”, but not dated"
                + " to a month, so that nothing is counted: Title of landing2008, Jan–Dec 2008.</p>"), page);
        assertFalse(page.contains("<table"), page);
        assertFalse(page.contains("The record knows nothing"), page);
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
