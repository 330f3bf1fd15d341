package org.parallax.workbench.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.projection.result.Drivers;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.CapitalsChart;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.DisagreementChart;
import org.parallax.report.chart.DotsChart;
import org.parallax.report.chart.DriversChart;
import org.parallax.report.chart.EffectChart;
import org.parallax.report.chart.FanChart;
import org.parallax.report.chart.IndicatorsChart;
import org.parallax.report.chart.PathsChart;
import org.parallax.report.chart.RegimesChart;
import org.parallax.report.chart.Scene;
import org.parallax.report.chart.TheoriesChart;
import org.parallax.report.chart.TheoryPanelsChart;
import org.parallax.report.design.Theme;
import org.parallax.workbench.live.Choices.Choice;

/** Chooses the pictures a view shows of a projection. */
public final class Pictures {

    /** The narrowest the pictures of the report are made; a narrower view shrinks them. */
    public static final int NARROWEST = 640;

    private Pictures() {}

    /** What the Projection view shows. */
    public static List<Chart> projection(ProjectionResult result, Choice choice, Theme theme, int width) {
        var scene = scene(result, theme, width);
        int theory = choice.theoryIn(result);
        return List.of(switch (choice.picture()) {
            case INDICATORS -> IndicatorsChart.of(scene, theory);
            case LARGE -> FanChart.of(scene, theory, choice.indicator(), 280);
            case EFFECT -> EffectChart.of(scene, theory, choice.indicator());
            case OVERLAID -> TheoriesChart.of(scene, choice.indicator());
            case SIDE_BY_SIDE -> TheoryPanelsChart.of(scene, choice.indicator());
            case REGIMES -> RegimesChart.of(scene, theory);
        });
    }

    /** How each capital comes to see the other, and what it sees in each event. */
    public static List<Chart> capitals(ProjectionResult result, Choice choice, Theme theme, int width) {
        return List.of(CapitalsChart.of(scene(result, theme, width), choice.theoryIn(result)));
    }

    /** Which event did what by the last month, and how far the theories are apart on it. */
    public static List<Chart> drivers(ProjectionResult result, Choice choice, Theme theme, int width) {
        var scene = scene(result, theme, width);
        var theory = result.theories().get(choice.theoryIn(result)).theory().id();
        var pictures = new ArrayList<Chart>();
        result.drivers().stream()
                .filter(drivers -> drivers.theory().equals(theory) && drivers.indicator() == choice.indicator())
                .max(Comparator.comparing(Drivers::month))
                .ifPresent(drivers -> pictures.add(DriversChart.of(scene, drivers)));
        if (result.theories().size() > 1) {
            pictures.add(DisagreementChart.of(scene));
        }
        return pictures;
    }

    private static Scene scene(ProjectionResult result, Theme theme, int width) {
        return new Scene(result, theme, Math.max(NARROWEST, width));
    }
}
