package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;

/** Every picture of a projection, named as a file: what {@code --svg DIR} writes. */
public final class ProjectionFigures {

    private static final int FAN = 320;

    private ProjectionFigures() {}

    /**
     * File names with the pictures, in order of name: {@code ClashOfRealities-security.svg} for an
     * indicator, {@code ClashOfRealities-overview.svg}, {@code theories-security.svg} and so on.
     */
    public static SortedMap<String, Chart> of(ChartContext context) {
        var figures = new TreeMap<String, Chart>();
        for (int i = 0; i < context.result().theories().size(); i++) {
            theory(figures, context, i);
        }
        if (context.result().theories().size() > 1) {
            for (var indicator : Indicator.values()) {
                var id = indicator.id(context.parties());
                figures.put("theories-" + id + ".svg", TheoriesChart.of(context, indicator));
                figures.put("theories-" + id + "-panels.svg", TheoryPanelsChart.of(context, indicator));
                figures.put("theories-" + id + "-dots.svg", DotsChart.ofTheories(context, indicator));
            }
            figures.put("theories-overview.svg", OverviewChart.of(context));
            figures.put("theories-capitals.svg", CapitalsPanelsChart.of(context));
            figures.put("theories-regimes.svg", RegimePanelsChart.of(context));
            figures.put("theories-disagreement.svg", DisagreementChart.of(context));
        }
        return figures;
    }

    private static void theory(SortedMap<String, Chart> figures, ChartContext context, int i) {
        var id = context.theory(i).theory().id();
        figures.put(id + "-overview.svg", IndicatorsChart.of(context, i));
        figures.put(id + "-capitals.svg", CapitalsChart.of(context, i));
        figures.put(id + "-regimes.svg", RegimesChart.of(context, i));
        for (var indicator : Indicator.values()) {
            var name = id + "-" + indicator.id(context.parties());
            figures.put(name + ".svg", FanChart.of(context, i, indicator, FAN));
            figures.put(name + "-effect.svg", EffectChart.of(context, i, indicator));
            figures.put(name + "-paths.svg", PathsChart.of(context, i, indicator));
            figures.put(name + "-dots.svg", DotsChart.of(context, i, indicator));
            drivers(figures, context, id, indicator, context.last());
        }
    }

    private static void drivers(
            SortedMap<String, Chart> figures, ChartContext context, String theory, Indicator indicator, YearMonth month) {
        context.result().drivers().stream()
                .filter(drivers -> drivers.theory().equals(theory))
                .filter(drivers -> drivers.indicator() == indicator && drivers.month().equals(month))
                .forEach(drivers -> figures.put(
                        theory + "-" + indicator.id(context.parties()) + "-drivers.svg", DriversChart.of(context, drivers)));
    }
}
