package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Attribution;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/** How much each event has moved an indicator by a given month. */
final class DriversChart {

    private static final int MOST = 12;

    private DriversChart() {}

    /** The picture: the twelve largest effects, the rest in one bar, and the total. */
    static Chart of(ChartContext context, Attribution drivers) {
        var rows = new ArrayList<EffectsChart.Row>();
        var contributions = drivers.contributions();
        contributions.stream()
                .limit(MOST)
                .map(each -> new EffectsChart.Row(new MarkTarget.Event(each.event()), each.title(), each.effect(), each.low(), each.high(), EffectsChart.Weight.PART))
                .forEach(rows::add);
        if (contributions.size() > MOST) {
            int further = contributions.size() - MOST;
            double rest = contributions.stream().skip(MOST).mapToDouble(Attribution.Contribution::effect).sum();
            rows.add(EffectsChart.Row.plain("rest", Numbers.figures(further, "further event"), rest, EffectsChart.Weight.PART));
        }
        rows.add(EffectsChart.Row.plain("together", "Only in combination", drivers.together(), EffectsChart.Weight.PART));
        rows.add(EffectsChart.Row.plain("total", "Scenario minus baseline", drivers.total(), EffectsChart.Weight.TOTAL));
        var title = context.claimed(drivers.theory(), drivers.indicator(), title(context, drivers));
        return EffectsChart.of(
                context.layout(title, subtitle(context, drivers)).under(List.of(drivers.theory())), title, context.theme().scenario(0), rows, new SampleSize(drivers.runs()));
    }

    private static String title(ChartContext context, Attribution drivers) {
        var month = MonthWords.name(drivers.month());
        var subject = context.subject(drivers.indicator());
        if (drivers.contributions().isEmpty() || Math.abs(drivers.contributions().getFirst().effect()) < Change.VISIBLE) {
            return "No single event moves " + subject + " by as much as a point in " + month;
        }
        var first = drivers.contributions().getFirst();
        return "“" + first.title() + "” " + (first.effect() < 0 ? "lowers " : "raises ") + subject + " by "
                + Numbers.points(first.effect()) + " in " + month
                + (drivers.contributions().size() == 1 ? "" : ", more than any other event");
    }

    private static String subtitle(ChartContext context, Attribution drivers) {
        return Sentences.capital(context.subject(drivers.indicator()))
                + ", points gained or lost in the mean, with the " + new SampleSize(drivers.runs()).interval(90) + " · " + context.runs(drivers.theory()) + " · "
                + context.titleOf(drivers.theory());
    }
}
