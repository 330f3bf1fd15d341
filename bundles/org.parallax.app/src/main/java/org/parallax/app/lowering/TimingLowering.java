package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.After;
import org.parallax.model.Decision;
import org.parallax.model.Happening;
import org.parallax.model.Option;
import org.parallax.model.When;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Timing;

/** When an event or decision of a scenario takes place, and the condition that this timing implies. */
final class TimingLowering {

    private final ConditionLowering conditions;
    private final Inheritance inheritance;
    private final YearMonth from;

    TimingLowering(ConditionLowering conditions, Inheritance inheritance, YearMonth from) {
        this.conditions = conditions;
        this.inheritance = inheritance;
        this.from = from;
    }

    /** A timing, and the condition under which it is reached in a run. */
    record Timed(Timing timing, Condition condition) {}

    /** When a happening takes place: as the scenario states, else {@code unlessGiven}, else never. */
    Timed of(Happening happening, Optional<Timing> unlessGiven) {
        return inheritance.whenOf(happening).map(this::written)
                .or(() -> unlessGiven.map(timing -> new Timed(timing, ConditionLowering.ALWAYS)))
                .orElseGet(this::never);
    }

    private Timed written(When when) {
        return when instanceof After after ? after(after.getAnchor(), after.getMonths()) : window(when);
    }

    private static Timed window(When when) {
        var months = MonthRange.of(when).orElseThrow(() -> new LoweringException("A time that is not in the calendar"));
        return new Timed(new Timing.Window(months.first(), months.last()), ConditionLowering.ALWAYS);
    }

    private Timed after(Happening anchor, int months) {
        if (inheritance.isRemoved(anchor)) {
            return never();
        }
        return switch (anchor) {
            case Option option -> new Timed(
                    new Timing.After(((Decision) option.eContainer()).getName(), months), conditions.happened(option));
            default -> new Timed(new Timing.After(anchor.getName(), months), ConditionLowering.ALWAYS);
        };
    }

    /** The timing of what follows something that was removed: it keeps its name, and never happens. */
    private Timed never() {
        return new Timed(new Timing.Window(from, from), ConditionLowering.NEVER);
    }
}
