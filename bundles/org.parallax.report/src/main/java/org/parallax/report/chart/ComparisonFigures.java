package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** The pictures of a comparison: both scenarios, their difference, and what explains it. */
public final class ComparisonFigures {

    private static final double HEIGHT = 224;

    private ComparisonFigures() {}

    /** File names with the pictures, in order of name: what {@code --svg DIR} writes. */
    public static SortedMap<String, Chart> of(ComparisonContext scene) {
        var figures = new TreeMap<String, Chart>();
        for (int i = 0; i < scene.theories().size(); i++) {
            var id = scene.theory(i).theory().id();
            for (var indicator : Indicator.values()) {
                var name = id + "-" + indicator.id(scene.parties());
                figures.put(name + "-pair.svg", PairChart.of(scene, i, indicator));
                figures.put(name + "-difference.svg", difference(scene, i, indicator));
            }
            for (var explanation : scene.theory(i).explanations()) {
                figures.put(
                        id + "-" + explanation.indicator().id(scene.parties()) + "-" + explanation.month() + "-explained.svg",
                        explanation(scene, i, explanation));
            }
        }
        return figures;
    }

    /** First minus second, run by run. */
    public static Chart difference(ComparisonContext scene, int theory, Indicator indicator) {
        var difference = scene.theory(theory).difference().of(indicator);
        var change = Change.of(difference, scene.from());
        var subject = scene.subject(indicator);
        var title = change.visible()
                ? Sentences.effect(scene.first() + ", against " + scene.second() + ",", subject, difference, scene.from())
                : "Between the two scenarios " + subject + " never differs by as much as a point";
        var subtitle = indicator.label(scene.parties()) + ", " + scene.first() + " minus " + scene.second() + ", in points · "
                + scene.runs(theory) + " · " + scene.theory(theory).theory().title();
        var chart = new DifferenceChart(
                scene.theme(), Frame.page(scene.width()), title, subtitle, indicator.id(scene.parties()),
                "higher in " + scene.first(), "lower in " + scene.first(), scene.theme().scenario(0));
        return chart.of(difference, scene.from(), List.of(), HEIGHT);
    }

    /** Which statements account for the difference. */
    public static Chart explanation(ComparisonContext scene, int theory, Explanation explanation) {
        var rows = new ArrayList<EffectsChart.Row>();
        explanation.statements().forEach(each ->
                rows.add(new EffectsChart.Row(each.id(), each.text(), each.effect(), each.low(), each.high(), false)));
        rows.add(EffectsChart.Row.plain("together", "Only in combination", explanation.together(), false));
        rows.add(EffectsChart.Row.plain("total", scene.first() + " minus " + scene.second(), explanation.total(), true));
        var subtitle = Sentences.capital(scene.subject(explanation.indicator()))
                + ", points in the mean, with the range of 90 % of runs · " + scene.runs(theory) + " · "
                + scene.theory(theory).theory().title();
        return EffectsChart.of(
                scene.theme(), Frame.page(scene.width()), title(scene, explanation), subtitle, scene.theme().scenario(0), rows, 1);
    }

    private static String title(ComparisonContext scene, Explanation explanation) {
        var subject = scene.subject(explanation.indicator());
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
