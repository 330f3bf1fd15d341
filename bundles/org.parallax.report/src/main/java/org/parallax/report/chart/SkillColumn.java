package org.parallax.report.chart;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.score.SkillStanding;
import org.parallax.report.words.ScoreWords;

/** The skills that a picture sets side by side. */
enum SkillColumn {

    /** What a theory may claim where nothing is known of what follows. */
    BLIND("blind, over the best baseline"),

    /** What belongs to the record too. */
    OVER_BEST("informed, over the best baseline"),

    /** What a theory may claim where events are known; the Kernel is not held against itself. */
    OVER_KERNEL("informed, over the Kernel");

    private final String heading;

    SkillColumn(String heading) {
        this.heading = heading;
    }

    /** What stands over it. */
    String heading() {
        return heading;
    }

    /** The skill of a theory, where it was scored. */
    Optional<Estimate> of(SeriesScores sheet, String theory, Layers layers) {
        return score(sheet, theory, layers).map(this::skill);
    }

    /** How that skill stands. */
    Optional<SkillStanding> standing(SeriesScores sheet, String theory, Layers layers) {
        return score(sheet, theory, layers).map(score -> sheet.standing(score, skill(score)));
    }

    private Optional<Score> score(SeriesScores sheet, String theory, Layers layers) {
        return switch (this) {
            case BLIND -> sheet.at(theory, Arm.NONE, layers);
            case OVER_BEST -> sheet.at(theory, Endpoint.ARM, layers);
            case OVER_KERNEL -> sheet.at(theory, Endpoint.ARM, layers).filter(score -> !theory.equals(Scored.KERNEL));
        };
    }

    private Estimate skill(Score score) {
        return this == OVER_KERNEL ? score.skill().overKernel() : score.skill().overBest();
    }

    /** What stands in place of the skill of a theory that is silent: it has the Kernel's where that is not 0 by itself. */
    String silence() {
        return this == OVER_BEST ? ScoreWords.AS_KERNEL : ScoreWords.SILENT;
    }

    /** All that there are of a theory. */
    static Stream<Estimate> all(SeriesScores sheet, String theory, Layers layers) {
        return Stream.of(values()).flatMap(column -> column.of(sheet, theory, layers).stream());
    }
}
