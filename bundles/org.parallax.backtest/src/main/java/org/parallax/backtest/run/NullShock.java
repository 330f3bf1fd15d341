package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.theory.TheoryCard;

/** The control that an event which does nothing changes nothing, run by run and to the last bit. */
public final class NullShock {

    private final ArmProjector projector;

    /** Projects with a projector, on the thread that asks. */
    public NullShock(ArmProjector projector) {
        this.projector = projector;
    }

    /** The control for each theory that can be projected: the largest effect found from any of the origins. */
    public Outcome<List<Control>> controls(RecordByMonth record, List<YearMonth> origins) {
        var largest = new HashMap<String, Double>();
        for (var origin : origins) {
            var outcome = projector.project(
                    shocked(record, origin), projector.cards().stream().map(TheoryCard::id).toList());
            switch (outcome) {
                case Outcome.Completed<List<TheoryProjection>>(var projections) -> projections.forEach(
                        each -> largest.merge(each.theory().id(), largest(each.change()), Math::max));
                case Outcome.Rejected<List<TheoryProjection>>(var reason) -> {
                    return new Outcome.Rejected<>(reason);
                }
                case Outcome.Cancelled<List<TheoryProjection>> stopped -> {
                    return new Outcome.Cancelled<>();
                }
            }
        }
        return new Outcome.Completed<>(controls(record, largest));
    }

    private List<Control> controls(RecordByMonth record, Map<String, Double> largest) {
        var controls = new ArrayList<Control>();
        for (var card : projector.cards()) {
            Optional.ofNullable(largest.get(card.id())).ifPresent(effect -> controls.add(new Control(
                    Control.Kind.NULL_SHOCK,
                    new Scored("", card.id(), Arm.EVENTS, record.layers(), CoursePlan.MONTHS, Part.TRAINING),
                    effect, effect == 0)));
        }
        return List.copyOf(controls);
    }

    /** What was known at an origin, and in the first month after it an event without any effect. */
    static Situation shocked(RecordByMonth record, YearMonth origin) {
        var nothing = new Happening(
                "null shock", "Nothing happens", "nothing", Optional.empty(), Optional.empty(), Optional.empty(),
                Impact.passing(Map.of(), new Fade(CoursePlan.MONTHS)));
        return record.asOf(origin).lasting(CoursePlan.MONTHS)
                .with(new Storyline(List.of(LaterEvents.certain(nothing, origin.plusMonths(1))), List.of(), List.of()));
    }

    private static double largest(Fans changes) {
        double largest = 0;
        for (var indicator : Indicator.values()) {
            var fan = changes.of(indicator);
            for (int month = 0; month < fan.months(); month++) {
                largest = Math.max(largest, Math.abs(fan.mean().at(month)));
                largest = Math.max(largest, Math.abs(fan.at(Quantile.Q05).at(month)));
                largest = Math.max(largest, Math.abs(fan.at(Quantile.Q95).at(month)));
            }
        }
        return largest;
    }
}
