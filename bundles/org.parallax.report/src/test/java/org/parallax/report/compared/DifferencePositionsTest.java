package org.parallax.report.compared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeComparison;

class DifferencePositionsTest {

    private static final YearMonth YEAR = YearMonth.of(2026, 12);
    private static final YearMonth LAST = YearMonth.of(2027, 12);

    private static final List<Disagreement> APART = List.of(
            said(Indicator.POLITICAL, YEAR, 5), said(Indicator.POLITICAL, LAST, 3), said(Indicator.SECURITY, LAST, 2),
            said(Indicator.ECONOMIC, LAST, 0.4));

    private static Disagreement said(Indicator indicator, YearMonth month, double apart) {
        return new Disagreement(indicator, month, List.of(new Reading("A", 0), new Reading("B", apart)), List.of(), Optional.empty());
    }

    private static DifferencePositions positions(List<Disagreement> all, Optional<Indicator> indicator, Optional<YearMonth> month, boolean versions) {
        var made = MadeComparison.of(new Made().theories(2));
        return new DifferencePositions(
                new Comparison(made.first(), made.second(), made.settings(), made.theories(), made.pool(), all, List.of()),
                new ExplainedCell(indicator, month), versions);
    }

    private static List<Disagreement> told(Optional<Indicator> indicator, Optional<YearMonth> month) {
        return positions(APART, indicator, month, false).told();
    }

    @Test
    void leftAloneTheWidestAreToldOnceEach() {
        assertEquals(List.of(APART.get(0), APART.get(2)), told(Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsAskedForIsToldAlsoWhereTheyAgree() {
        assertEquals(List.of(APART.get(3)), told(Optional.of(Indicator.ECONOMIC), Optional.empty()));
        assertEquals(List.of(APART.get(1)), told(Optional.of(Indicator.POLITICAL), Optional.of(LAST)));
        assertEquals(List.of(APART.get(0)), told(Optional.empty(), Optional.of(YEAR)));
    }

    @Test
    void whereAllAgreeThatIsSaidAndWhereNobodySpeaksNothing() {
        var agreeing = List.of(APART.get(3));
        assertEquals(Optional.of("The theories agree on the difference to within a point on every indicator, in the last month and in every twelfth before it."),
                positions(agreeing, Optional.empty(), Optional.empty(), false).agreed());
        assertEquals(Optional.empty(), positions(agreeing, Optional.empty(), Optional.empty(), false).lead());
        var silent = List.of(new Disagreement(Indicator.POLITICAL, LAST, List.of(), List.of("A", "B"), Optional.empty()));
        assertEquals(Optional.empty(), positions(silent, Optional.empty(), Optional.empty(), false).agreed());
    }

    @Test
    void whatUpMeansIsSaidBefore() {
        assertEquals(Optional.of("What the theories say of the difference, up being higher now than before:"),
                positions(APART, Optional.empty(), Optional.empty(), true).lead());
        assertEquals(Optional.empty(), positions(APART, Optional.empty(), Optional.empty(), true).agreed());
    }
}
