package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.series.SeriesFile;

/** Scores of all series but controls together. */
final class PooledScores {

    private static final String BASELINE = "each series' best";

    private PooledScores() {}

    /** One score for each theory, arm, layers and horizon: a test part where all series have one. */
    static List<Score> of(List<ErrorTable> tables, List<SeriesFile> series) {
        List<String> controls = series.stream()
                .filter(file -> file.head().control())
                .map(SeriesFile::id)
                .toList();
        Map<Scored, List<ErrorTable>> groups = tables.stream()
                .filter(table -> !controls.contains(table.of().series()))
                .collect(Collectors.groupingBy(table -> group(table.of()), LinkedHashMap::new, Collectors.toList()));
        var scores = new ArrayList<Score>();
        groups.forEach((group, members) -> {
            if (members.size() == most(groups, group)) {
                scores.add(score(group, members));
            }
        });
        return scores;
    }

    /** What is pooled, whatever the series; the part is told apart later. */
    private static Scored group(Scored of) {
        return new Scored(Scores.POOLED, of.theory(), of.arm(), of.layers(), of.horizon(), Part.TEST);
    }

    /** On how many series any theory was scored: one that failed on some is not held against the others. */
    private static int most(Map<Scored, List<ErrorTable>> groups, Scored group) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getKey().layers() == group.layers()
                        && entry.getKey().horizon() == group.horizon())
                .mapToInt(entry -> entry.getValue().size())
                .max()
                .orElseThrow();
    }

    private static Score score(Scored group, List<ErrorTable> members) {
        boolean tested = members.stream().allMatch(table -> table.of().part() == Part.TEST);
        var of = new Scored(
                group.series(), group.theory(), group.arm(), group.layers(), group.horizon(),
                tested ? Part.TEST : Part.TRAINING);
        return new ScoreBuilder(members.stream().map(ErrorTable::inBaselineErrors).toList()).score(of, BASELINE);
    }
}
