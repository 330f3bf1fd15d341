package org.parallax.report.chart;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.text.FileNames;

/** Every picture of a projection, named as a file: what {@code --svg DIR} writes. */
public final class ProjectionFigures {

    private ProjectionFigures() {}

    /**
     * File names with the pictures, in order of name: {@code ClashOfRealities-security.svg} for an
     * indicator, {@code ClashOfRealities-overview.svg}, {@code theories-security.svg} and so on. Where names of states or
     * theories differ in no more than case, a number keeps their files apart.
     */
    public static SortedMap<String, Chart> of(ChartContext context) {
        var drawn = Stream.of(ChartKind.values())
                .flatMap(kind -> kind.subjects(context).stream()
                        .flatMap(subject -> kind.draw(subject).map(chart -> new Named(kind.fileName(subject), chart)).stream()))
                .sorted(Comparator.comparing(Named::stem))
                .toList();
        var files = FileNames.of(drawn.stream().map(Named::stem).toList(), ".svg");
        var figures = new TreeMap<String, Chart>();
        for (int i = 0; i < drawn.size(); i++) {
            figures.put(files.get(i), drawn.get(i).chart);
        }
        return figures;
    }

    private record Named(String stem, Chart chart) {}
}
