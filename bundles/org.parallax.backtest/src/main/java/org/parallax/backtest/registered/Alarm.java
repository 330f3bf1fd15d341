package org.parallax.backtest.registered;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/**
 * Something found that was called a defect beforehand: of a theory, of the record or of the scoring.
 *
 * @param value the number that tells it: a skill, a share of moved courses or points, as the kind says
 */
public record Alarm(Kind kind, Scored of, double value) {

    /** Most that the control may be forecast better than the best baseline. */
    public static final double MOST_ON_CONTROL = 0.01;

    /** Least that a blind skill may be. */
    public static final double LEAST_BLIND = -0.03;

    /** The sorts of defects named beforehand. */
    public enum Kind {

        /** Skill above {@link #MOST_ON_CONTROL} on a series that must not be forecast. */
        CONTROL_FORECAST,

        /** A blind skill below {@link #LEAST_BLIND}. */
        BLIND_HARM,

        /** An event that changes nothing has an effect, in points. */
        EFFECT_OF_NOTHING,

        /** Skill is shown, and as good courses are found round the calendar; the value is the share that do worse. */
        AS_GOOD_ELSEWHERE
    }

    /** Those of a back-test, in the order of its scores. */
    public static List<Alarm> of(Backtest backtest) {
        var controls = backtest.basis().series().stream().filter(ScoredSeries::control).map(ScoredSeries::id).toList();
        var found = new ArrayList<Alarm>();
        backtest.scores().forEach(score -> {
            double skill = score.skill().overBest().value();
            if (controls.contains(score.of().series()) && skill > MOST_ON_CONTROL) {
                found.add(new Alarm(Kind.CONTROL_FORECAST, score.of(), skill));
            }
            if (score.of().arm() == Arm.NONE && skill < LEAST_BLIND && !score.of().series().equals(Endpoint.POOLED)) {
                found.add(new Alarm(Kind.BLIND_HARM, score.of(), skill));
            }
        });
        failed(backtest, Control.Kind.NULL_SHOCK).forEach(each -> found.add(new Alarm(Kind.EFFECT_OF_NOTHING, each.of(), each.share())));
        failed(backtest, Control.Kind.SHIFTED).filter(claimed(backtest))
                .forEach(each -> found.add(new Alarm(Kind.AS_GOOD_ELSEWHERE, each.of(), each.share())));
        return List.copyOf(found);
    }

    private static Stream<Control> failed(Backtest backtest, Control.Kind kind) {
        return backtest.controls().stream().filter(control -> control.kind() == kind && !control.passed());
    }

    /** Only skill that is claimed needs to beat what stands elsewhere. */
    private static Predicate<Control> claimed(Backtest backtest) {
        var shown = backtest.scores().stream()
                .filter(score -> score.skill().overBest().isShown() || score.skill().overKernel().isShown())
                .map(Score::of)
                .toList();
        return control -> shown.contains(control.of());
    }
}
