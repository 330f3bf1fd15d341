package org.parallax.backtest.card;

import org.parallax.backtest.result.Score;

/**
 * A skill that is held against something.
 *
 * @param against what it is a skill over
 */
public record Claim(CardSeries series, CardScore score, Against against) {

    /** What a skill is over. */
    public enum Against {

        /** The documented events alone: what an informed theory may claim. */
        KERNEL,

        /** The best baseline: what a blind theory, and the documented events themselves, may claim. */
        BEST
    }

    /** The skill with its interval. */
    public Score.Estimate skill() {
        return against == Against.KERNEL ? score.skill().overKernel() : score.skill().overBest();
    }

    /** Whether it may be claimed. */
    public boolean isShown() {
        return skill().isClaimable(score.sample(), score.elsewhere());
    }

    /** Whether the theory does harm. */
    public boolean isWorse() {
        return skill().isHarm(score.sample());
    }

    /** Whether there is a skill that is gone once some one episode is left out. */
    public boolean restsOnOneEpisode() {
        double left = against == Against.KERNEL ? score.episodes().leaveOneOutOverKernel() : score.episodes().leaveOneOut();
        return score.episodes().count() > 0 && skill().value() > 0 && left <= 0;
    }
}
