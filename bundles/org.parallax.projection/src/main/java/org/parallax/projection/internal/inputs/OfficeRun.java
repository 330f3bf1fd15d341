package org.parallax.projection.internal.inputs;

import java.util.Objects;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;

/** Who is in office in one run. Used by one thread; allocates nothing after construction. */
public final class OfficeRun {

    private final OfficePlan plan;
    private final boolean changing;
    private final Leaning[] leanings = new Leaning[Side.values().length];
    private final Stance[][] stances = new Stance[Side.values().length][];
    private final int[] since = new int[Side.values().length];
    private final int[] until = new int[Side.values().length];
    private int month;

    /** Follows a plan; {@link #begin} starts each run. */
    public OfficeRun(OfficePlan plan) {
        this.plan = plan;
        this.changing = plan.entries().stream().anyMatch(entry -> entry.isPresent());
    }

    /** Starts a run. */
    public void begin() {
        for (int side = 0; side < leanings.length; side++) {
            var incumbent = plan.incumbents().get(side);
            leanings[side] = incumbent.leaning();
            stances[side] = incumbent.stances();
            since[side] = incumbent.since();
            until[side] = incumbent.until();
        }
    }

    /** Moves to a month, whose events {@code storyline} has settled. */
    public void enter(int number, StorylineRun storyline) {
        month = number;
        for (int side = 0; side < until.length; side++) {
            if (month > until[side]) {
                renew(side);
            }
        }
        for (int i = 0; changing && i < storyline.settledCount(); i++) {
            plan.entries().get(storyline.settled(i)).ifPresent(this::change);
        }
    }

    /** The leaning of the leader in office. */
    public Leaning leaning(Side side) {
        return leanings[side.ordinal()];
    }

    /** The stance of the leader in office on an issue, by its index. */
    public Stance stance(Side side, int issue) {
        return stances[side.ordinal()][Objects.checkIndex(issue, plan.issues())];
    }

    /** Months in office, 0 in the first. */
    public int monthsInOffice(Side side) {
        return month - since[side.ordinal()];
    }

    /** Months until the scheduled end; {@link Integer#MAX_VALUE} where there is none. */
    public int monthsLeft(Side side) {
        int end = until[side.ordinal()];
        return end == OfficePlan.OPEN ? Integer.MAX_VALUE : end - month;
    }

    private void renew(int side) {
        int length = plan.incumbents().get(side).length();
        while (length > 0 && month > until[side]) {
            since[side] = until[side];
            until[side] += length;
        }
        if (month > until[side]) {
            until[side] = OfficePlan.OPEN;
        }
    }

    private void change(OfficePlan.Entry entry) {
        int side = entry.side().ordinal();
        int length = plan.incumbents().get(side).length();
        leanings[side] = entry.leaning();
        stances[side] = entry.stances();
        since[side] = month;
        until[side] = length > 0 ? month + length : OfficePlan.OPEN;
    }
}
