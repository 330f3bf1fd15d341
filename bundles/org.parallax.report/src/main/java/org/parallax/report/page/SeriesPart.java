package org.parallax.report.page;

import java.util.List;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Score;
import org.parallax.report.chart.SkillsChart;
import org.parallax.report.design.Theme;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreWords;

/** One series on the page of a back-test: its picture, and every score of it as tables. */
final class SeriesPart {

    private static final List<String> HEADS = List.of("Theory", "Ahead", "Values", "Episodes", "Ceiling", "Best baseline", "Its CRPS", "CRPS",
            "Skill over it, 90 % interval", "Lowest without one episode", "Skill over the Kernel, 90 % interval", "DM t");

    private SeriesPart() {}

    static void write(Html html, SeriesScores sheet) {
        html.element("h3", Attributes.of("id", Html.anchor("series-" + sheet.series().id())), sheet.series().id());
        html.figure(SkillsChart.of(sheet, Theme.light()));
        for (var layers : sheet.layers()) {
            for (var arm : Arm.values()) {
                var some = sheet.all().stream().filter(score -> score.of().arm() == arm && score.of().layers() == layers).toList();
                if (!some.isEmpty()) {
                    html.folded("All scores as a table: " + sheet.series().id() + ", " + ScoreWords.arm(arm) + ", " + ScoreWords.layers(layers), () ->
                            html.table(HEADS, rows(sheet, some)));
                }
            }
        }
    }

    private static List<List<String>> rows(SeriesScores sheet, List<Score> scores) {
        return sheet.horizons().stream().flatMap(horizon -> sheet.theories().stream().flatMap(theory -> scores.stream()
                .filter(score -> score.of().horizon() == horizon && score.of().theory().equals(theory))
                .map(score -> row(sheet, score)))).toList();
    }

    private static List<String> row(SeriesScores sheet, Score score) {
        boolean silent = sheet.isSilent(score.of().theory(), score.of().layers());
        return List.of(
                score.of().theory(), Numbers.figures(score.of().horizon(), "month"), Integer.toString(score.n()),
                Integer.toString(score.episodes().count()), Numbers.percent(score.episodes().ceiling()), score.crps().best().baseline(),
                ScoreWords.figures(score.crps().best().crps()), ScoreWords.figures(score.crps().theory()), silent ? silence(score) : ScoreWords.full(score.skill().overBest()),
                ScoreWords.skill(score.episodes().leaveOneOut()), silent ? ScoreWords.SILENT : ScoreWords.full(score.skill().overKernel()),
                Numbers.change(score.dieboldMariano()));
    }

    private static String silence(Score score) {
        return score.of().arm() == Arm.NONE ? ScoreWords.SILENT : ScoreWords.AS_KERNEL;
    }
}
