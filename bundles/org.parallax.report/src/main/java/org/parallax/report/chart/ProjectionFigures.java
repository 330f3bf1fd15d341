package org.parallax.report.chart;

import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;

/** Every picture of a projection, named as a file: what {@code --svg DIR} writes. */
public final class ProjectionFigures {

    private ProjectionFigures() {}

    /**
     * File names with the pictures, in order of name: {@code ClashOfRealities-security.svg} for an
     * indicator, {@code ClashOfRealities-overview.svg}, {@code theories-security.svg} and so on.
     */
    public static SortedMap<String, Chart> of(ChartContext context) {
        var figures = new TreeMap<String, Chart>();
        for (var kind : ChartKind.values()) {
            kind.subjects(context).forEach(subject ->
                    kind.draw(subject).ifPresent(chart -> figures.put(kind.fileName(subject), chart)));
        }
        return figures;
    }
}
