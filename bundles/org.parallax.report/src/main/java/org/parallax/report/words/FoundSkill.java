package org.parallax.report.words;

import java.util.List;
import java.util.function.Function;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Score.Skill;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.score.SkillStanding;

/**
 * One of the skills of a score, in words of a summary.
 *
 * @param skill over the best baseline or over the Kernel, as whoever asks wants it
 */
record FoundSkill(SeriesScores sheet, Score score, Estimate skill) {

    /** Those of an arm on series, for the theories that {@code theories} names with layers. */
    static List<FoundSkill> of(
            List<SeriesScores> sheets, Arm arm, LayeredTheories theories, Function<Skill, Estimate> which) {
        return sheets.stream().flatMap(sheet -> sheet.layers().stream().flatMap(layers -> theories.of(sheet, layers).stream()
                .flatMap(theory -> sheet.at(theory, arm, layers).stream())
                .map(score -> new FoundSkill(sheet, score, which.apply(score.skill()))))).toList();
    }

    /** Which theories are asked on a series. */
    interface LayeredTheories {

        /** Their ids. */
        List<String> of(SeriesScores sheet, Layers layers);
    }

    /** Whether it stands so. */
    boolean is(SkillStanding standing) {
        return sheet.standing(score, skill) == standing;
    }

    /** Whether there is an interval to lie anywhere, of values enough: not of a theory that passes the Kernel on. */
    boolean isAsked() {
        return skill.low() != skill.high() && score.sample().isEnough();
    }

    /** {@code ClashOfRealities by +6 % (+2 to +10)}; one that is the pool says so. */
    String told() {
        boolean alone = sheet.alone(score.of().layers()).filter(score.of().theory()::equals).isPresent();
        return score.of().theory() + (alone ? " (which speaks alone and so is the pool)" : "") + " by " + ScoreWords.full(skill);
    }

    /** {@code on tourism_kor_to_jpn, record alone (181 values, 1 episode)}. */
    String place() {
        return "on " + series() + " (" + Numbers.figures(score.n(), "value") + ", " + ScoreWords.episodes(score.episodes().count()) + ")";
    }

    /** The series and the layers. */
    String series() {
        return sheet.series().id() + ", " + ScoreWords.layers(score.of().layers());
    }
}
