package org.parallax.projection.internal.inputs;

import java.util.Arrays;
import java.util.Objects;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.random.Randomness;

/** The drivers' values in one run. Used by one thread; allocates nothing after construction. */
public final class DriverRun {

    private final DriverPlan plan;
    private final DriverPlan.Spread[] spreads;
    private final DriverPlan.Push[] pushes;
    private final boolean[] drawn;
    private final double[] draws;
    private final double[] standing;
    private final double[] fading;
    private final double[] pushed;
    private final int months;
    /** By driver: whether its value is the same in every run. */
    private final boolean[] steady;
    /** The values of steady drivers. */
    private final double[] courses;
    private final boolean[] happens;
    private final boolean[] ends;
    private boolean moved;
    private int month;

    /** Follows a plan; {@link #begin} starts each run. */
    public DriverRun(DriverPlan plan) {
        this.plan = plan;
        this.spreads = plan.spreads().toArray(DriverPlan.Spread[]::new);
        this.pushes = plan.pushes().toArray(DriverPlan.Push[]::new);
        this.drawn = new boolean[plan.drivers()];
        this.draws = new double[plan.drivers()];
        this.standing = new double[pushes.length];
        this.fading = new double[pushes.length];
        this.pushed = new double[plan.drivers()];
        this.happens = new boolean[plan.happenings()];
        this.ends = new boolean[plan.happenings()];
        for (var spread : spreads) {
            drawn[spread.driver()] = true;
        }
        this.months = plan.months();
        this.steady = new boolean[plan.drivers()];
        for (int driver = 0; driver < steady.length; driver++) {
            int number = driver;
            steady[driver] = !drawn[driver] && plan.pushes().stream().noneMatch(push -> push.driver() == number);
        }
        this.courses = new double[plan.base().length];
        for (int at = 0; at < courses.length; at++) {
            courses[at] = cut(cut(plan.base()[at]) * plan.factor()[at]);
        }
    }

    /** Starts a run. */
    public void begin(long run) {
        for (var spread : spreads) {
            double draw = Randomness.normal(Randomness.runKey(spread.key(), run), 0, 0);
            draws[spread.driver()] = cut(spread.mean() + spread.deviation() * draw);
        }
        for (int i = 0; i < pushes.length; i++) {
            standing[i] = pushes[i].contained() ? pushes[i].amount() : 0;
        }
        Arrays.fill(fading, 0);
        Arrays.fill(pushed, 0);
        moved = false;
    }

    /** Moves to a month, whose events {@code storyline} has settled. */
    public void enter(int number, StorylineRun storyline) {
        month = number;
        if (pushes.length == 0 || (!moved && storyline.count() == 0 && storyline.endingCount() == 0)) {
            return;
        }
        moved = true;
        mark(storyline, true);
        Arrays.fill(pushed, 0);
        for (int i = 0; i < pushes.length; i++) {
            pushed[pushes[i].driver()] += push(i);
        }
        mark(storyline, false);
    }

    /** What an event's push adds to the driver's course this month: what stands of it and what is left of what fades. */
    private double push(int i) {
        var push = pushes[i];
        fading[i] *= push.share();
        if (happens[push.event()]) {
            (push.condition() ? standing : fading)[i] += push.amount();
        }
        double left = standing[i] + fading[i];
        if (ends[push.event()]) {
            // What ends this month is felt in full once more: it fades from the next month on.
            fading[i] = left;
            standing[i] = 0;
        }
        return push.contained() ? left - push.amount() : left;
    }

    /** The value of a driver in the month entered, 0 to 1. */
    public double value(int driver) {
        Objects.checkIndex(driver, draws.length);
        int at = driver * months + month - 1;
        if (steady[driver]) {
            return courses[at];
        }
        double start = drawn[driver] ? draws[driver] : plan.base()[at];
        return cut(cut(start + pushed[driver]) * plan.factor()[at]);
    }

    private void mark(StorylineRun storyline, boolean value) {
        for (int i = 0; i < storyline.count(); i++) {
            happens[storyline.event(i)] = value;
        }
        for (int i = 0; i < storyline.endingCount(); i++) {
            ends[storyline.ending(i)] = value;
        }
    }

    private static double cut(double value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }
}
