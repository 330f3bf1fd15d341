package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Mechanism;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.Mechanisms;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;

/** How a theory brings about what a scenario changes of an indicator by a given month. */
final class MechanismChart {

    private MechanismChart() {}

    /** The picture: a bar for each cause that moves the indicator, and the whole change; empty where none does. */
    static Optional<Chart> of(ChartContext context, ChangeAttribution change) {
        var how = Mechanisms.of(context.result(), change);
        if (!how.tells()) {
            return Optional.empty();
        }
        var rows = new ArrayList<EffectsChart.Row>();
        Mechanisms.shown(how.all()).forEach(one -> rows.add(row(one)));
        rows.add(EffectsChart.Row.plain("total", "Change by the scenario", how.change(), EffectsChart.Weight.TOTAL));
        var sample = new SampleSize(change.runs());
        var title = context.claimed(change.theory(), change.indicator(), title(context, change, how));
        var subtitle = "What the theory does with the scenario, points gained or lost in the mean, with the " + sample.interval(90)
                + " · " + context.runs(change.theory()) + " · " + context.titleOf(change.theory());
        return Optional.of(EffectsChart.of(
                context.layout(title, subtitle).under(List.of(change.theory())), title, context.theme().scenario(0), rows, sample));
    }

    private static EffectsChart.Row row(Mechanism one) {
        return new EffectsChart.Row(
                new MarkTarget.Row("mechanism " + one.cause()), Mechanisms.title(one), one.effect(), one.low(), one.high(),
                EffectsChart.Weight.PART);
    }

    private static String title(ChartContext context, ChangeAttribution change, Mechanisms how) {
        return "By " + MonthWords.name(change.month()) + " the scenario changes " + context.subject(change.indicator()) + " by "
                + Numbers.change(how.change()) + " points"
                + how.largest(Numbers::change).map(words -> "; " + words).orElse("");
    }
}
