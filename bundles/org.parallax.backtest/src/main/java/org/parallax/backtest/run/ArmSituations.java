package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.result.Arm;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;

/**
 * What a theory is told at an origin, arm by arm. The blind arm is the record as it was known then; the others plan what the
 * record documents of the months after it, each fact in the month from which it was known, so that what they are held
 * against, the situation's {@linkplain Situation#reference reference}, is the blind arm. Immutable; safe for several threads.
 */
public final class ArmSituations {

    private final Situation blind;
    private final Situation events;
    private final Situation leaders;
    private final Situation levels;

    /**
     * The situations at an origin.
     *
     * @param months how many after the origin are projected, at least 1
     */
    public ArmSituations(RecordByMonth record, YearMonth origin, int months) {
        var known = new LaterMonths(record, origin, months);
        this.blind = known.atOrigin().lasting(months);
        List<PlannedEvent> documented = LaterEvents.of(known);
        List<PlannedEvent> told = joined(documented, joined(LaterLeaders.of(known), LaterImages.of(known)));
        this.events = blind.with(storyline(documented));
        this.leaders = blind.with(storyline(told));
        var drivers = LaterDrivers.of(known);
        this.levels = blind.with(storyline(told.stream().map(drivers::contained).toList()))
                .with(drivers.assumptions(), drivers.shocks());
    }

    /** The situation of an arm; equal to that of the arm before where the arm adds nothing. */
    public Situation in(Arm arm) {
        return switch (arm) {
            case NONE -> blind;
            case EVENTS -> events;
            case LEADERS -> leaders;
            case LEVELS -> levels;
        };
    }

    private static List<PlannedEvent> joined(List<PlannedEvent> first, List<PlannedEvent> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Storyline storyline(List<PlannedEvent> planned) {
        return new Storyline(planned, List.of(), List.of());
    }
}
