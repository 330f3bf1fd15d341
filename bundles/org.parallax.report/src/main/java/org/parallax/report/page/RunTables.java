package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.PathsChart;
import org.parallax.report.chart.Twentieths;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** The tables behind the pictures that show runs one by one. */
final class RunTables {

    private static final int STEP = 6;

    private RunTables() {}

    /** The single runs of the first theory, every half year and in the last month. */
    static void paths(Html html, ProjectionResult result, Indicator indicator) {
        var months = months(result.situation().months());
        var heads = new ArrayList<>(List.of("Run"));
        months.forEach(i -> heads.add(MonthWords.name(result.situation().from().plusMonths(i))));
        html.table(heads, result.theories().getFirst().samples().stream()
                .limit(PathsChart.MOST)
                .map(path -> path(path, indicator, months))
                .toList());
    }

    private static List<Integer> months(int count) {
        return IntStream.range(0, count).filter(i -> (count - 1 - i) % STEP == 0).boxed().toList();
    }

    private static List<String> path(SamplePath path, Indicator indicator, List<Integer> months) {
        var row = new ArrayList<>(List.of(Long.toString(path.run() + 1)));
        var levels = path.levels().get(indicator.ordinal());
        months.forEach(i -> row.add(Numbers.tenths(levels.at(i))));
        return row;
    }

    /** The twentieths of the last month, under every theory, with and without. */
    static void dots(Html html, ProjectionResult result, HeldAgainst held, Indicator indicator) {
        var heads = new ArrayList<>(List.of("Theory", "Levels"));
        IntStream.rangeClosed(1, Twentieths.COUNT).forEach(i -> heads.add(Integer.toString(i)));
        var rows = new ArrayList<List<String>>();
        for (var theory : result.theories()) {
            rows.add(dots(theory.theory().title(), "Scenario", theory.scenario().of(indicator)));
            rows.add(dots(theory.theory().title(), held.label(), theory.against(held.counterfactual()).levels().of(indicator)));
        }
        html.table(heads, rows);
    }

    private static List<String> dots(String theory, String levels, Fan fan) {
        var row = new ArrayList<>(List.of(theory, levels));
        Twentieths.of(fan).values().forEach(value -> row.add(Numbers.whole(value)));
        return row;
    }
}
