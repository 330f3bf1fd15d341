package org.parallax.backtest.registered;

import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Score.Skill;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.score.Scores;

/** One of the three skills that were named, with the sign expected of each, before anything was scored: above 0. */
public enum Endpoint {

    /** Korean visitors to Japan: the pool over the best baseline. */
    P1("tourism_kor_to_jpn", Scored.POOL, Measure.OVER_BEST),

    /** All series but the control, pooled: the pool over the Kernel. */
    P2(Endpoint.POOLED, Scored.POOL, Measure.OVER_KERNEL),

    /** Affinity in Japan: one theory over the Kernel. */
    P3("affinity_japan_to_korea", "ClashOfRealities", Measure.OVER_KERNEL);

    /** In place of a series: all but the controls, pooled. */
    public static final String POOLED = Scores.POOLED;

    /** Months from the origin, of each. */
    public static final int HORIZON = 6;

    /** What the forecasts of each know of the time after the origin. */
    public static final Arm ARM = Arm.EVENTS;

    private final String series;
    private final String theory;
    private final Measure measure;

    Endpoint(String series, String theory, Measure measure) {
        this.series = series;
        this.theory = theory;
        this.measure = measure;
    }

    /** What a skill is measured against. */
    public enum Measure {

        /** The best baseline. */
        OVER_BEST,

        /** The Kernel. */
        OVER_KERNEL;

        /** The one of the two skills that this is. */
        public Estimate of(Skill skill) {
            return this == OVER_BEST ? skill.overBest() : skill.overKernel();
        }
    }

    /** The series, or {@link #POOLED}. */
    public String series() {
        return series;
    }

    /** The theory, or {@link Scored#POOL}. */
    public String theory() {
        return theory;
    }

    /** What it is measured against. */
    public Measure measure() {
        return measure;
    }
}
