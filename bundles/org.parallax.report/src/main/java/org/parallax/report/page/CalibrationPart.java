package org.parallax.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Score;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreWords;

/** How often bands held what came, on the page of a back-test. */
record CalibrationPart(Html html) {

    private static final List<String> HEADS = List.of("Theory", "Values", "In the band of 50 %", "Of 80 %", "Of 90 %", "Width of 90 %",
            "Values in each tenth of their forecast");

    void write(List<SeriesScores> sheets) {
        html.element("p", "A band of 90 % should hold nine values of ten, and each tenth of the forecasts’ distributions a tenth of the values:"
                + " many in the outermost tenths mean bands that are too narrow, many in the middle ones bands that are too wide.");
        sheets.forEach(sheet -> sheet.layers().forEach(layers -> Stream.of(Arm.NONE, Arm.EVENTS).forEach(arm -> {
            var scores = sheet.theories().stream().flatMap(theory -> sheet.at(theory, arm, layers).stream()).toList();
            if (!scores.isEmpty()) {
                html.folded(sheet.series().id() + ", " + ScoreWords.arm(arm) + ", " + ScoreWords.layers(layers) + ", "
                        + Numbers.figures(sheet.horizon(), "month") + " ahead" + span(scores), () -> html.table(HEADS, scores.stream().map(CalibrationPart::row).toList()));
            }
        })));
    }

    /** What a reader wants first: the lowest and the highest coverage of 90 %. */
    private static String span(List<Score> scores) {
        var range = scores.stream().mapToDouble(score -> score.calibration().coverage90()).summaryStatistics();
        var low = Numbers.percent(range.getMin());
        var high = Numbers.percent(range.getMax());
        return ": the bands of 90 % hold " + (low.equals(high) ? low : low + " to " + high) + " of the values";
    }

    private static List<String> row(Score score) {
        var calibration = score.calibration();
        return List.of(
                score.of().theory(), Integer.toString(score.n()), Numbers.percent(calibration.coverage50()), Numbers.percent(calibration.coverage80()),
                Numbers.percent(calibration.coverage90()), ScoreWords.figures(calibration.sharpness()),
                calibration.transform().stream().map(String::valueOf).collect(Collectors.joining(" · ")));
    }
}
