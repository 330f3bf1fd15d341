package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** The pictures of a comparison beside {@link PairChart}: the difference of the two scenarios, and what explains it. */
public final class ComparisonFigures {

    private static final double HEIGHT = 224;
    private static final int MOST = 12;

    private ComparisonFigures() {}

    /** First minus second, run by run. */
    public static Chart difference(ComparisonContext context, int theory, Indicator indicator) {
        var difference = context.theory(theory).difference().of(indicator);
        var change = Change.of(difference, context.from());
        var subject = context.subject(indicator);
        var title = change.visible()
                ? Sentences.effect(context.first() + ", against " + context.second() + ",", subject, difference, context.from(), context.sample(theory))
                : "Between the two scenarios " + subject + " never differs by as much as a point";
        var subtitle = indicator.label(context.parties()) + ", " + context.first() + " minus " + context.second() + ", in points · "
                + context.runs(theory) + " · " + context.theory(theory).theory().title();
        var chart = new DifferenceChart(
                context.layout(title, subtitle).under(List.of(context.theory(theory).theory().id())),
                new DifferenceChart.Words(title, "higher in " + context.first(), "lower in " + context.first()),
                indicator.id(context.parties()), context.theme().scenario(0), context.sample(theory));
        return chart.of(difference, context.from(), List.of(), HEIGHT);
    }

    /** Which statements account for the difference: the twelve largest effects, the rest in one bar, and the total. */
    public static Chart explanation(ComparisonContext context, int theory, Explanation explanation) {
        var rows = new ArrayList<EffectsChart.Row>();
        explanation.statements().stream().limit(MOST).forEach(each ->
                rows.add(new EffectsChart.Row(new MarkTarget.Row(each.id()), each.text(), each.effect(), each.low(), each.high(), EffectsChart.Weight.PART)));
        if (explanation.statements().size() > MOST) {
            int further = explanation.statements().size() - MOST;
            double rest = explanation.statements().stream().skip(MOST).mapToDouble(Statement::effect).sum();
            rows.add(EffectsChart.Row.plain("rest", Numbers.count(further) + " further " + Numbers.plural(further, "statement"), rest, EffectsChart.Weight.PART));
        }
        rows.add(EffectsChart.Row.plain("together", "Only in combination", explanation.together(), EffectsChart.Weight.PART));
        rows.add(EffectsChart.Row.plain("total", context.first() + " minus " + context.second(), explanation.total(), EffectsChart.Weight.TOTAL));
        var subtitle = Sentences.capital(context.subject(explanation.indicator()))
                + ", points in the mean, with the " + context.sample(theory).interval(90) + " · " + context.runs(theory) + " · "
                + context.theory(theory).theory().title();
        var title = title(context, explanation);
        return EffectsChart.of(
                context.layout(title, subtitle).under(List.of(context.theory(theory).theory().id())), title,
                context.theme().scenario(0), rows, context.sample(theory));
    }

    private static String title(ComparisonContext context, Explanation explanation) {
        var subject = context.subject(explanation.indicator());
        var month = MonthWords.name(explanation.month());
        if (explanation.statements().isEmpty()
                || Math.abs(explanation.statements().getFirst().effect()) < Change.VISIBLE) {
            return "No single statement moves " + subject + " by as much as a point in " + month;
        }
        var first = explanation.statements().getFirst();
        return "“" + first.text() + "” explains most: " + Numbers.change(first.effect()) + " of "
                + Numbers.change(explanation.total()) + " points of " + subject + " in " + month;
    }
}
