package org.parallax.backtest.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Shock;

/**
 * The drivers that a record documents, by their levels after an origin. All of them are given, whether they move or not: else
 * a level of a late month would say whether events before it count. Such a driver is assumed at the top of its scale
 * and scaled month by month to what is documented: unlike a step in its course, that is no part of the reference, and it
 * takes the place of what documented conditions add.
 */
final class LaterDrivers {

    private static final double TOP = 1;

    /** Lowers a driver that is at its top by nothing, and yet lowers it: a theory sees that the event does. */
    private static final double LEAST_LOWERING = -Double.MIN_NORMAL;

    private final Set<Driver> given = new HashSet<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Shock> shocks = new ArrayList<>();

    private LaterDrivers(LaterMonths later) {
        for (int driver = 0; driver < later.atOrigin().courses().size(); driver++) {
            add(later, driver);
        }
    }

    /** Those of the months after an origin. */
    static LaterDrivers of(LaterMonths later) {
        return new LaterDrivers(later);
    }

    /** One for each driver that was documented at the origin. */
    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    /** One for each of these levels. */
    List<Shock> shocks() {
        return List.copyOf(shocks);
    }

    private void add(LaterMonths later, int driver) {
        var course = later.atOrigin().courses().get(driver);
        if (!course.isDocumented()) {
            return;
        }
        var values = new double[later.months() + 1];
        for (int number = 1; number <= later.months(); number++) {
            values[number] = later.known(number).courses().get(driver).in(later.month(number));
        }
        given.add(course.driver());
        assumptions.add(new Assumption.Fixed(course.driver(), TOP));
        addLevels(later, course.driver(), values);
    }

    private void addLevels(LaterMonths later, Driver driver, double[] values) {
        int first = 1;
        for (int number = 2; number <= values.length; number++) {
            if (number == values.length || values[number] != values[first]) {
                shocks.add(new Shock.Driven(driver, values[first], later.month(first), later.month(number - 1)));
                first = number;
            }
        }
    }

    /**
     * The same event where the documented levels contain what it does to a driver. What would raise the driver is left as it
     * is, for at its top nothing raises it; what would lower it is made as small as can be. So a theory still knows the event
     * for what it is.
     */
    PlannedEvent contained(PlannedEvent planned) {
        var event = planned.event();
        var impact = event.impact();
        if (impact.shifts().stream().noneMatch(shift -> given.contains(shift.driver()))) {
            return planned;
        }
        var shifts = impact.shifts().stream()
                .map(shift -> given.contains(shift.driver())
                        ? new Impact.DriverShift(shift.driver(), Math.max(shift.amount(), LEAST_LOWERING))
                        : shift)
                .toList();
        var told = new Impact(impact.effects(), shifts, impact.traits(), impact.duration(), impact.leader(), impact.ends());
        return new PlannedEvent(
                new Happening(
                        event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(), told),
                planned.timing(), planned.probability(), planned.condition());
    }
}
