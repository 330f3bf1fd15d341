package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.CourseValue;
import org.parallax.model.FixedValue;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.QuantityShift;
import org.parallax.model.RangeValue;
import org.parallax.model.SensitivityShift;
import org.parallax.model.Shift;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Shock;

/** The premises of a scenario: assumptions about drivers and parameters, and shocks that the record gives no reason to expect. */
final class PremiseLowering {

    private final Inheritance inheritance;
    private final RecordStates states;
    private final YearMonth end;

    /** {@code end} is the last projected month; what has no end of its own lasts until then. */
    PremiseLowering(Inheritance inheritance, RecordStates states, YearMonth end) {
        this.inheritance = inheritance;
        this.states = states;
        this.end = end;
    }

    /** One assumption for each driver, by driver; a scenario's own replaces an inherited one. */
    List<Assumption> assumptions() {
        Map<Driver, Assumption> byDriver = new TreeMap<>();
        inheritance.statements(org.parallax.model.Assumption.class).forEach(assumption -> {
            var driver = new Driver(assumption.getState().getName(), RecordStates.quantity(assumption.getQuantity()));
            byDriver.put(driver, assumption(driver, assumption));
        });
        return List.copyOf(byDriver.values());
    }

    private static Assumption assumption(Driver driver, org.parallax.model.Assumption assumption) {
        return switch (assumption.getValue()) {
            case FixedValue fixed -> new Assumption.Fixed(driver, fixed.getValue());
            case RangeValue range -> new Assumption.Range(driver, range.getLow(), range.getHigh());
            case CourseValue course -> new Assumption.Ramp(driver, course.getTarget(), last(course.getBy()));
            case null, default -> throw new LoweringException("An assumption about " + driver.state() + " without a value");
        };
    }

    /** One setting for each parameter, by theory and then parameter; a scenario's own replaces an inherited one. */
    List<ParameterSetting> parameters() {
        Map<List<String>, ParameterSetting> byParameter = new HashMap<>();
        inheritance.statements(ParameterAssumption.class).forEach(assumption -> byParameter.put(
                List.of(assumption.getTheory(), assumption.getParameter()), setting(assumption)));
        return byParameter.values().stream()
                .sorted(Comparator.comparing(ParameterSetting::theory).thenComparing(ParameterSetting::parameter)).toList();
    }

    private static ParameterSetting setting(ParameterAssumption assumption) {
        return switch (assumption.getValue()) {
            case FixedValue fixed -> setting(assumption, fixed.getValue(), fixed.getValue());
            case RangeValue range -> setting(assumption, range.getLow(), range.getHigh());
            case null, default -> throw new LoweringException("The parameter " + assumption.getParameter() + " of "
                    + assumption.getTheory() + " is neither given a value nor a range");
        };
    }

    private static ParameterSetting setting(ParameterAssumption assumption, double low, double high) {
        return new ParameterSetting(assumption.getTheory(), assumption.getParameter(), low, high);
    }

    /** All shocks, in an order that does not depend on the text. */
    List<Shock> shocks() {
        var shifts = inheritance.statements(Shift.class).flatMap(this::shock);
        var withdrawals = inheritance.statements(Withdrawal.class)
                .map(withdrawal -> (Shock) new Shock.Withdrawal(
                        withdrawal.getState().getName(),
                        first(withdrawal.getFrom()),
                        withdrawal.getTo().isGiven() ? last(withdrawal.getTo()) : end));
        return Stream.concat(shifts, withdrawals)
                .distinct()
                .sorted(Comparator.comparing(CanonicalText::of))
                .toList();
    }

    private Stream<Shock> shock(Shift shift) {
        double factor = 1 + shift.getChange() / 100;
        var from = first(shift.getFrom());
        var to = to(shift, from);
        return switch (shift) {
            case SensitivityShift sensitivity -> states.side(shift.getState()).stream()
                    .map(side -> new Shock.Sensitivity(side, sensitivity.getIssue().getName(), factor, from, to));
            case QuantityShift quantity -> Stream.of(new Shock.Driven(
                    new Driver(shift.getState().getName(), RecordStates.quantity(quantity.getQuantity())), factor, from, to));
            default -> throw new LoweringException("A shift of no known form");
        };
    }

    private YearMonth to(Shift shift, YearMonth from) {
        if (shift.isSetMonths()) {
            return from.plusMonths(shift.getMonths() - 1L);
        }
        return shift.getTo().isGiven() ? last(shift.getTo()) : end;
    }

    private static YearMonth first(PartialDate date) {
        return MonthRange.of(date).orElseThrow(() -> new LoweringException("No date of the calendar: " + date)).first();
    }

    private static YearMonth last(PartialDate date) {
        return MonthRange.of(date).orElseThrow(() -> new LoweringException("No date of the calendar: " + date)).last();
    }
}
