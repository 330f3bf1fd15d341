package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.After;
import org.parallax.model.Decision;
import org.parallax.model.Happening;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.Option;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.PartialDate;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Timing;

/** When something of a scenario falls, and the condition that its timing brings along. */
final class TimingLowering {

    private final ConditionLowering conditions;
    private final Inheritance inheritance;
    private final YearMonth from;

    TimingLowering(ConditionLowering conditions, Inheritance inheritance, YearMonth from) {
        this.conditions = conditions;
        this.inheritance = inheritance;
        this.from = from;
    }

    /** A timing; it is reached in the runs where the condition holds. */
    record Timed(Timing timing, Condition condition) {}

    /** The timing as written, or else {@code unlessGiven}. */
    Timed of(@Nullable When when, Optional<Timing> unlessGiven) {
        return switch (when) {
            case null -> unlessGiven.map(timing -> new Timed(timing, ConditionLowering.ALWAYS)).orElseGet(this::never);
            case OnDate on -> window(on.getDate(), on.getDate());
            case InMonth in -> window(in.getMonth(), in.getMonth());
            case Window between -> window(between.getFrom(), between.getTo());
            case After after -> after(after.getAnchor(), after.getMonths());
            default -> throw new LoweringException("A time of no known form");
        };
    }

    private Timed window(PartialDate first, PartialDate last) {
        var start = AsOf.span(first).orElseThrow(() -> new LoweringException("No date of the calendar: " + first));
        var end = AsOf.span(last).orElseThrow(() -> new LoweringException("No date of the calendar: " + last));
        return new Timed(new Timing.Window(start.first(), end.last()), ConditionLowering.ALWAYS);
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

    /** What follows something that was taken away keeps its name, and never happens. */
    private Timed never() {
        return new Timed(new Timing.Window(from, from), ConditionLowering.NEVER);
    }
}
