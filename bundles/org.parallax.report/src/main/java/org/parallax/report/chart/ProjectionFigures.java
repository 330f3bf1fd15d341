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
    public static SortedMap<String, Chart> of(ChartContext scene) {
        var figures = new TreeMap<String, Chart>();
        for (int i = 0; i < scene.result().theories().size(); i++) {
            theory(figures, scene, i);
        }
        if (scene.result().theories().size() > 1) {
            for (var indicator : Indicator.values()) {
                var id = indicator.id(scene.parties());
                figures.put("theories-" + id + ".svg", TheoriesChart.of(scene, indicator));
                figures.put("theories-" + id + "-panels.svg", TheoryPanelsChart.of(scene, indicator));
                figures.put("theories-" + id + "-dots.svg", DotsChart.ofTheories(scene, indicator));
            }
            figures.put("theories-overview.svg", OverviewChart.of(scene));
            figures.put("theories-capitals.svg", CapitalsPanelsChart.of(scene));
            figures.put("theories-regimes.svg", RegimePanelsChart.of(scene));
            figures.put("theories-disagreement.svg", DisagreementChart.of(scene));
        }
        return figures;
    }

    private static void theory(SortedMap<String, Chart> figures, ChartContext scene, int i) {
        var id = scene.theory(i).theory().id();
        figures.put(id + "-overview.svg", IndicatorsChart.of(scene, i));
        figures.put(id + "-capitals.svg", CapitalsChart.of(scene, i));
        figures.put(id + "-regimes.svg", RegimesChart.of(scene, i));
        for (var indicator : Indicator.values()) {
            var name = id + "-" + indicator.id(scene.parties());
            figures.put(name + ".svg", FanChart.of(scene, i, indicator, FAN));
            figures.put(name + "-effect.svg", EffectChart.of(scene, i, indicator));
            figures.put(name + "-paths.svg", PathsChart.of(scene, i, indicator));
            figures.put(name + "-dots.svg", DotsChart.of(scene, i, indicator));
            drivers(figures, scene, id, indicator, scene.last());
        }
    }

    private static void drivers(
            SortedMap<String, Chart> figures, ChartContext scene, String theory, Indicator indicator, YearMonth month) {
        scene.result().drivers().stream()
                .filter(drivers -> drivers.theory().equals(theory))
                .filter(drivers -> drivers.indicator() == indicator && drivers.month().equals(month))
                .forEach(drivers -> figures.put(
                        theory + "-" + indicator.id(scene.parties()) + "-drivers.svg", DriversChart.of(scene, drivers)));
    }
}
