package org.parallax.backtest.card;

import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/**
 * A row of a card.
 *
 * @param of its theory is the card's
 * @param sample how many values were forecast
 * @param coverage90 share of the values inside the band of 90 %, 0 to 1
 * @param elsewhere share, 0 to 1, of the same changes moved round the calendar that do worse; 0 where none could be moved
 */
public record CardScore(
        Scored of, Score.Sample sample, Score.Episodes episodes, Score.Crps crps, Score.Skill skill, double coverage90, double elsewhere) {

    /** The row of a score, its numbers rounded to six digits: more would only make two cards differ. */
    public static CardScore of(Score score, double elsewhere) {
        var skill = score.skill();
        return new CardScore(
                score.of(), score.sample(),
                new Score.Episodes(
                        score.episodes().count(), CardNumber.round(score.episodes().ceiling()),
                        CardNumber.round(score.episodes().leaveOneOut()),
                        CardNumber.round(score.episodes().leaveOneOutOverKernel())),
                new Score.Crps(
                        CardNumber.round(score.crps().theory()),
                        new Score.Best(score.crps().best().baseline(), CardNumber.round(score.crps().best().crps())),
                        CardNumber.round(score.crps().kernel())),
                new Score.Skill(round(skill.overBest()), round(skill.overKernel())),
                CardNumber.round(score.calibration().coverage90()), CardNumber.round(elsewhere));
    }

    /** A row of values of which each stands for itself. */
    public CardScore(
            Scored of, int n, Score.Episodes episodes, Score.Crps crps, Score.Skill skill, double coverage90, double elsewhere) {
        this(of, new Score.Sample(n, n), episodes, crps, skill, coverage90, elsewhere);
    }

    /** How many values were forecast. */
    public int n() {
        return sample.values();
    }

    private static Score.Estimate round(Score.Estimate skill) {
        return new Score.Estimate(
                CardNumber.round(skill.value()), CardNumber.round(skill.low()), CardNumber.round(skill.high()));
    }
}
