package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;

/** A line for each theory says what it makes of the scenario, and how. */
class EachTheorySaysTest {

    private static final Scope BASELINE = Scope.ofBaseline(UseOfPoints.SCALED);

    private static List<EachTheorySays.Line> lines(Made made, Counterfactual against) {
        return new EachTheorySays(made.result(), new HeldAgainst(against)).lines();
    }

    @Test
    void baselinesSayNothing() {
        var made = new Made().theories(3).scopes(Scope.EVERYTHING, BASELINE);
        assertEquals(List.of("Clash of Realities", "Three Lenses"),
                lines(made, Counterfactual.REFERENCE).stream().map(EachTheorySays.Line::theory).toList());
        assertEquals(List.of(), lines(new Made().theories(2).scopes(BASELINE), Counterfactual.REFERENCE));
    }

    @Test
    void theStrongestEffectIsToldWithItsMechanism() {
        var says = lines(new Made().theories(2), Counterfactual.REFERENCE).getFirst().says();
        assertTrue(says.startsWith("The scenario lowers political cooperation by about nine points by "), says);
        assertTrue(says.contains("; most of that is images of each other (−6.1 of −8.7), then the scenario’s events as the theory weighs them (−1.7)."), says);
    }

    @Test
    void whereItTurnsByTheEndTheLineSaysSoAndByWhatMechanism() {
        var made = new Made().theories(2).assumed(4).scopes(
                new Scope(Set.of(Channel.POLITICAL), UseOfPoints.SCALED, List.of("images of each other"), List.of(), false));
        var says = lines(made, Counterfactual.REFERENCE).getFirst().says();
        assertTrue(says.startsWith("The scenario lowers political cooperation by about five points by "), says);
        assertTrue(says.endsWith(" It then turns to a gain of about one point by Dec\u00a02028; most of that is images of each other (+0.7 of +1.0)."), says);
        var against = lines(made, Counterfactual.BASELINE).getFirst().says();
        assertFalse(against.contains(" It then turns"), against);
    }

    @Test
    void againstTheBaselineTheMechanismIsNotKnown() {
        assertFalse(lines(new Made().theories(2), Counterfactual.BASELINE).getFirst().says().contains("of that is"));
    }

    @Test
    void aTheoryThatIsNotMovedSaysSo() {
        assertEquals("The scenario moves no indicator by as much as a point.",
                lines(new Made().theories(2).effect(0), Counterfactual.REFERENCE).getFirst().says());
    }

    @Test
    void theReportNamesTheMechanismInItsHeadlineAndEachTheoryUnderIt() {
        var made = new Made().theories(2);
        var result = made.result();
        var page = ProjectionReport.of(made.manifest(result), result, HeldAgainst.USUAL, "");
        var summary = page.substring(page.indexOf("class=\"summary\""), page.indexOf("class=\"caveat\""));
        assertTrue(summary.contains(" Under Clash of Realities most of that is images of each other (−6.1 of −8.7), then the scenario’s events as the theory weighs them (−1.7)."), summary);
        assertTrue(summary.contains("<strong>Quasi Alliance.</strong>"), summary);
        assertTrue(page.contains("How each theory moves each indicator, as a table"));
        var baseline = ProjectionReport.of(made.manifest(result), result, new HeldAgainst(Counterfactual.BASELINE), "");
        assertFalse(baseline.contains("most of that is") || baseline.contains("How each theory moves"));
        assertFalse(ProjectionReport.of(made.manifest(new Made().result()), new Made().result(), HeldAgainst.USUAL, "")
                .contains("What each theory says"));
    }

    @Test
    void theTableOfTheTerminalNamesItToo() {
        var text = ProjectionTable.of(new Made().theories(2).result());
        assertTrue(text.replaceAll("\\s+", " ").contains(" Most of that is images of each other (-6.1 of -8.7), then the scenario’s events as the theory weighs them (-1.7)."), text);
    }
}
