package org.parallax.projection.internal.inputs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.internal.storyline.Withdrawals;
import org.parallax.projection.random.NormalQuantile;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;

/**
 * Makes a {@link DriverPlan} of a situation. Past events' changes of drivers are not added, not even while a condition
 * that they began still stands: the documented courses already contain them, and hold beyond {@code as of}. When such a
 * condition ends in a run, its change is therefore taken from the course, by as much as it would have faded. Only a
 * course with a step in the month in which the condition began, or later, contains it; what the scenario assumes of a
 * driver is the author's word and contains nothing.
 */
public final class DriverCompiler {

    private final Situation situation;
    private final ProjectedMonths span;
    private final long seed;
    private final List<Driver> drivers;
    private final double[] base;
    private final double[] factor;
    private final List<DriverPlan.Spread> spreads = new ArrayList<>();
    private final List<DriverPlan.Push> pushes = new ArrayList<>();

    private DriverCompiler(Situation situation, long seed) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
        this.seed = seed;
        this.drivers = situation.courses().stream().map(course -> course.driver()).toList();
        this.base = new double[drivers.size() * span.months()];
        this.factor = new double[base.length];
    }

    /**
     * The plan of a situation's drivers under a seed.
     *
     * @throws IllegalArgumentException if an assumption, shock or event touches a driver without a course,
     *     or two assumptions touch one driver
     */
    public static DriverPlan compile(Situation situation, Withdrawals withdrawals, long seed) {
        var compiler = new DriverCompiler(situation, seed);
        compiler.addCourses(withdrawals);
        compiler.addAssumptions();
        compiler.addShocks();
        compiler.addPushes();
        return new DriverPlan(
                situation.storyline().events().size() + situation.past().size(), compiler.drivers.size(), compiler.span.months(), compiler.base, compiler.factor,
                List.copyOf(compiler.spreads), List.copyOf(compiler.pushes));
    }

    private void addCourses(Withdrawals withdrawals) {
        for (int driver = 0; driver < drivers.size(); driver++) {
            for (int month = 1; month <= span.months(); month++) {
                base[at(driver, month)] = situation.courses().get(driver).in(span.month(month));
                factor[at(driver, month)] = withdrawals.absent(drivers.get(driver).state(), month) ? 0 : 1;
            }
        }
    }

    private void addAssumptions() {
        var seen = new HashSet<Driver>();
        for (var assumption : situation.assumptions()) {
            int driver = indexOf(assumption.driver());
            if (!seen.add(assumption.driver())) {
                throw new IllegalArgumentException("Two assumptions are made of " + name(assumption.driver()));
            }
            switch (assumption) {
                case Assumption.Fixed fixed -> level(driver, 1, fixed.value());
                case Assumption.Range range -> addRange(driver, range);
                case Assumption.Ramp ramp -> addRamp(driver, ramp);
            }
        }
    }

    private void addRange(int driver, Assumption.Range range) {
        double deviation = (range.high() - range.low()) / (2 * NormalQuantile.at(0.95));
        long key = Randomness.streamKey(seed, "assumption:" + name(range.driver()));
        spreads.add(new DriverPlan.Spread(driver, (range.low() + range.high()) / 2, deviation, key));
    }

    private void addRamp(int driver, Assumption.Ramp ramp) {
        double start = situation.courses().get(driver).in(situation.asOf());
        int end = span.number(ramp.by());
        for (int month = 1; month < end && month <= span.months(); month++) {
            base[at(driver, month)] = start + (ramp.target() - start) * month / end;
        }
        level(driver, Math.max(1, end), ramp.target());
    }

    private void level(int driver, int from, double value) {
        for (int month = from; month <= span.months(); month++) {
            base[at(driver, month)] = value;
        }
    }

    private void addShocks() {
        // In a fixed order, since a product of three factors depends on it in the last bit.
        situation.shocks().stream()
                .filter(Shock.Driven.class::isInstance)
                .map(Shock.Driven.class::cast)
                .sorted(Comparator.comparing(Shock.Driven::from)
                        .thenComparing(Shock.Driven::to)
                        .thenComparing(Shock.Driven::factor))
                .forEach(this::addShock);
    }

    private void addShock(Shock.Driven shock) {
        int driver = indexOf(shock.driver());
        int to = Math.min(span.months(), span.number(shock.to()));
        for (int month = Math.max(1, span.number(shock.from())); month <= to; month++) {
            factor[at(driver, month)] *= shock.factor();
        }
    }

    private void addPushes() {
        var events = situation.storyline().events();
        for (int event = 0; event < events.size(); event++) {
            var impact = events.get(event).event().impact();
            for (var shift : impact.shifts()) {
                pushes.add(push(event, shift, impact, false));
            }
        }
        for (int event = 0; event < situation.past().size(); event++) {
            var past = situation.past().get(event);
            if (past.stands()) {
                for (var shift : past.event().impact().shifts()) {
                    if (isContained(shift.driver(), past.month())) {
                        pushes.add(push(events.size() + event, shift, past.event().impact(), true));
                    }
                }
            }
        }
    }

    private DriverPlan.Push push(int event, Impact.DriverShift shift, Impact impact, boolean contained) {
        double share = impact.duration().fade().monthlyShare();
        return new DriverPlan.Push(event, indexOf(shift.driver()), shift.amount(), share, impact.isCondition(), contained);
    }

    /** Whether a driver's course contains what happened to it in a month. */
    private boolean isContained(Driver driver, YearMonth month) {
        return situation.assumptions().stream().noneMatch(assumption -> assumption.driver().equals(driver))
                && situation.courses().stream().anyMatch(course -> course.driver().equals(driver)
                        && course.isDocumented() && !course.steps().lastKey().isBefore(month));
    }

    private int indexOf(Driver driver) {
        return IntStream.range(0, drivers.size())
                .filter(i -> drivers.get(i).equals(driver))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The record documents no level of " + name(driver)));
    }

    private int at(int driver, int month) {
        return driver * span.months() + month - 1;
    }

    private static String name(Driver driver) {
        return driver.state() + " " + driver.quantity().name().toLowerCase(Locale.ROOT);
    }
}
