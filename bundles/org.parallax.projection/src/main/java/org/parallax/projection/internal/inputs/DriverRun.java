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
    private final double[] left;
    private final double[] pushed;
    private final boolean[] happens;
    private final boolean[] stands;
    private boolean moved;
    private int month;

    /** Follows a plan; {@code events} is the number of planned events. */
    public DriverRun(DriverPlan plan, int events) {
        this.plan = plan;
        this.spreads = plan.spreads().toArray(DriverPlan.Spread[]::new);
        this.pushes = plan.pushes().toArray(DriverPlan.Push[]::new);
        this.drawn = new boolean[plan.drivers()];
        this.draws = new double[plan.drivers()];
        this.left = new double[pushes.length];
        this.pushed = new double[plan.drivers()];
        this.happens = new boolean[events];
        this.stands = new boolean[events];
        for (var spread : spreads) {
            drawn[spread.driver()] = true;
        }
    }

    /** Starts a run. */
    public void begin(long run) {
        for (var spread : spreads) {
            double draw = Randomness.normal(Randomness.runKey(spread.key(), run), 0, 0);
            draws[spread.driver()] = cut(spread.mean() + spread.deviation() * draw);
        }
        Arrays.fill(left, 0);
        Arrays.fill(pushed, 0);
        Arrays.fill(stands, false);
        moved = false;
    }

    /** Moves to a month, whose events {@code storyline} has settled. */
    public void enter(int number, StorylineRun storyline) {
        month = number;
        if (pushes.length == 0 || (!moved && storyline.count() == 0)) {
            return;
        }
        moved = true;
        mark(storyline, true);
        Arrays.fill(pushed, 0);
        for (int i = 0; i < pushes.length; i++) {
            var push = pushes[i];
            // What ends this month stands in full once more: it fades from the next month on.
            double kept = push.condition() && stands[push.event()] ? left[i] : left[i] * push.share();
            left[i] = kept + (happens[push.event()] ? push.amount() : 0);
            pushed[push.driver()] += left[i];
        }
        mark(storyline, false);
        stand(storyline);
    }

    /** Notes which conditions stand when the month is over. */
    private void stand(StorylineRun storyline) {
        for (int i = 0; i < storyline.count(); i++) {
            stands[storyline.event(i)] = true;
        }
        for (int i = 0; i < storyline.endingCount(); i++) {
            if (storyline.ending(i) < stands.length) {
                stands[storyline.ending(i)] = false;
            }
        }
    }

    /** The value of a driver in the month entered, 0 to 1. */
    public double value(int driver) {
        Objects.checkIndex(driver, draws.length);
        int at = driver * plan.months() + month - 1;
        double start = drawn[driver] ? draws[driver] : plan.base()[at];
        return cut(cut(start + pushed[driver]) * plan.factor()[at]);
    }

    private void mark(StorylineRun storyline, boolean value) {
        for (int i = 0; i < storyline.count(); i++) {
            happens[storyline.event(i)] = value;
        }
    }

    private static double cut(double value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }
}
