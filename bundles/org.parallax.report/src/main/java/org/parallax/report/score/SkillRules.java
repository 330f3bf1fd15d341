package org.parallax.report.score;

import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/** Tells what may be claimed; the same for tables, pictures and sentences. Immutable. */
final class SkillRules {

    private static final double LEAST_TOLD = 0.005;

    private final Map<Scored, Double> elsewhere;

    private SkillRules(Map<Scored, Double> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Those for the scores of a back-test. */
    static SkillRules of(Backtest backtest) {
        return new SkillRules(backtest.controls().stream().filter(control -> control.kind() == Control.Kind.SHIFTED)
                .collect(Collectors.toUnmodifiableMap(Control::of, Control::share, Math::min)));
    }

    /** How {@code skill}, one of the two of {@code score}, stands. */
    SkillStanding standing(Score score, Estimate skill) {
        if (skill.isHarm(score.sample())) {
            return SkillStanding.WORSE;
        }
        // An interval may lie above 0 with the whole of its width and still be worth nothing.
        if (!skill.isShown() || skill.value() < LEAST_TOLD) {
            return SkillStanding.NOT_SHOWN;
        }
        if (skill.isClaimable(score.sample(), elsewhere(score.of()))) {
            return SkillStanding.SHOWN;
        }
        return score.sample().isEnough() ? SkillStanding.AS_GOOD_ELSEWHERE : SkillStanding.OF_TOO_FEW;
    }

    /** Pooled series have no calendar in common to be moved round. */
    private double elsewhere(Scored of) {
        return of.series().equals(Endpoint.POOLED) ? 1 : elsewhere.getOrDefault(of, 0.0);
    }
}
