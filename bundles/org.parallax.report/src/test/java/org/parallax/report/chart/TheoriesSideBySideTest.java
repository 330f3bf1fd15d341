package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.ProjectedFans;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;

/** What pictures of several theories count and how they are labelled. */
class TheoriesSideBySideTest {

    private static final int MONTHS = 24;

    /** A projection in which each theory's change goes evenly from one number of points to another. */
    private static ProjectionResult changing(double[]... ends) {
        var made = new Made().months(MONTHS).theories(ends.length).result();
        return with(made, IntStream.range(0, ends.length).mapToObj(i -> changing(made.theories().get(i), ends[i])).toList());
    }

    private static TheoryProjection changing(TheoryProjection each, double[] ends) {
        var course = Series.of(IntStream.range(0, MONTHS).mapToDouble(i -> ends[0] + (ends[1] - ends[0]) * i / (MONTHS - 1)).toArray());
        var fan = new Fan(course, Collections.nCopies(Quantile.values().length, course));
        var change = new Fans(Collections.nCopies(Indicator.values().length, fan));
        var fans = new ProjectedFans(
                each.fans().scenario(), new CounterfactualFans(each.fans().reference().levels(), change), each.fans().baseline());
        return new TheoryProjection(
                each.theory(), each.runs(), fans, each.samples(), each.regimes(), each.outcomes(), each.frequencies());
    }

    private static ProjectionResult with(ProjectionResult made, List<TheoryProjection> theories) {
        return new ProjectionResult(
                made.situation(), made.settings(), made.past(), theories, made.ensemble(), made.analysis(), made.failed());
    }

    private static Chart drawn(ChartKind kind, ProjectionResult result, Frame frame) {
        return kind.draw(Subject.of(new ChartContext(result, Theme.light(), frame), 0, Indicator.SECURITY)).orElseThrow();
    }

    private static String title(double[]... ends) {
        return drawn(ChartKind.SIDE_BY_SIDE, changing(ends), Frame.page(1040)).title();
    }

    private static double[] to(double first, double last) {
        return new double[] {first, last};
    }

    @Test
    void aTheoryThatMovesNothingStillSpeaks() {
        assertEquals("The scenario raises security cooperation by about four points at the peak under Clash of Realities",
                title(to(0, 4), to(0, 0)));
        assertEquals("The scenario raises security cooperation by about four points at the peak under both theories",
                title(to(0, 4), to(0, 4)));
    }

    @Test
    void aChangeThatEndsOnTheOtherSideIsSaidToHoldAtFirst() {
        assertEquals("The theories disagree: the scenario lowers security cooperation under Clash of Realities and raises it under"
                + " three theories (under Political Space only at first)", title(to(0, -4), to(0, 4), to(0, 4), to(4, -3.5)));
        assertEquals("The scenario raises security cooperation by about four points at the peak under the one theory (at first only)",
                title(to(4, -3.5)));
        assertFalse(title(to(4, -0.7)).contains("at first"));
    }

    @Test
    void aNarrowPanelSaysInShortWhereItEnds() {
        var moved = drawn(ChartKind.SIDE_BY_SIDE, new Made().months(MONTHS).theories(6).result(), Frame.pane(600, 380)).svg();
        assertTrue(Pattern.compile(">\\d+, (scenario )?[+−]\\d").matcher(moved).find(), moved);
        assertFalse(Pattern.compile(">[^<]*ends at[^<]*…").matcher(moved).find());
        var still = changing(to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0), to(0, 0));
        assertTrue(Pattern.compile(">\\d+, no change<").matcher(drawn(ChartKind.SIDE_BY_SIDE, still, Frame.pane(600, 380)).svg()).find());
        assertTrue(drawn(ChartKind.SIDE_BY_SIDE, still, Frame.page(1040)).svg().contains("; the scenario changes nothing<"));
    }

    @Test
    void aNameThatIsCutKeepsItsNumber() {
        var made = new Made().months(MONTHS).theories(2).result();
        var first = made.theories().getFirst();
        var card = new TheoryCard(first.theory().id(), "1", "Documented effects of everything that was ever planned", "A claim.", "A source",
                List.of(), List.of()).within(first.theory().scope());
        var named = with(made, List.of(
                new TheoryProjection(card, first.runs(), first.fans(), first.samples(), first.regimes(), first.outcomes(), first.frequencies()),
                made.theories().getLast()));
        var svg = drawn(ChartKind.OVERLAID, named, Frame.pane(632, 460)).svg();
        assertTrue(Pattern.compile(">Documented eff[^<]*… \\d+<").matcher(svg).find(), svg);
    }
}
