package org.parallax.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.backtest.result.Layers;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.ScoreWords;

/** The skills on one series as text, for whoever does not see the picture. */
final class SkillText {

    private SkillText() {}

    /** All rows. */
    static String of(SeriesScores sheet) {
        return sheet.theories().stream().map(theory -> of(sheet, theory)).collect(Collectors.joining(" "));
    }

    /** One row: each skill with its interval. */
    static String of(SeriesScores sheet, String theory) {
        return theory + ": " + sheet.layers().stream().map(layers -> ScoreWords.layers(layers) + ", " + of(sheet, theory, layers))
                .collect(Collectors.joining("; ")) + ".";
    }

    private static String of(SeriesScores sheet, String theory, Layers layers) {
        if (sheet.isSilent(theory, layers)) {
            return "silent, so as the Kernel";
        }
        var parts = List.of(SkillColumn.values()).stream()
                .flatMap(column -> column.of(sheet, theory, layers).map(skill -> column.heading() + " " + ScoreWords.full(skill)).stream())
                .toList();
        return parts.isEmpty() ? "not scored" : String.join(", ", parts);
    }
}
