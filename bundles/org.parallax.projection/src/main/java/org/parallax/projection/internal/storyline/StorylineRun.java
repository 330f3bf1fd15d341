package org.parallax.projection.internal.storyline;

import java.util.Arrays;
import org.parallax.projection.random.Randomness;

/**
 * What happens in a storyline in one run after another. For each run call {@link #begin}, then for each month
 * {@link #enter} and, once the month's levels are known, {@link #leave}. Used by one thread; allocates nothing after
 * construction, except to sort where thousands of events fall in one month.
 */
public final class StorylineRun {

    /** No event: what {@link #begin} takes to suppress nothing. */
    public static final int NONE = -1;

    private final StorylinePlan plan;
    private final StorylinePlan.Step[] steps;
    private final StorylinePlan.Window[] windows;
    private final StorylinePlan.Reaction[] reactions;
    private final EndingRun endings;
    private final long[] planned;
    private final long[] due;
    private final int[] attempts;
    private final int[] firstMonth;
    private final int[] lastMonth;
    private final int[] choices;
    private final int[] streaks;
    private final boolean[] fired;
    private final int[] happening;
    private final int[] settled;
    private final int[] ending;
    private int count;
    private int settledCount;
    private long run = NONE;
    private int suppressed;

    /** Draws runs of a plan; {@link #begin} starts each. */
    public StorylineRun(StorylinePlan plan) {
        this.plan = plan;
        this.steps = plan.nodes().toArray(StorylinePlan.Step[]::new);
        this.windows = plan.windows().toArray(StorylinePlan.Window[]::new);
        this.reactions = plan.reactions().toArray(StorylinePlan.Reaction[]::new);
        this.endings = new EndingRun(plan.endings());
        this.planned = new long[plan.fixed().bits().length];
        this.due = new long[planned.length];
        this.attempts = new int[steps.length];
        this.firstMonth = new int[plan.events()];
        this.lastMonth = new int[plan.events()];
        this.choices = new int[plan.decisions()];
        this.streaks = new int[reactions.length];
        this.fired = new boolean[reactions.length];
        this.happening = new int[plan.events()];
        this.settled = new int[plan.events()];
        this.ending = new int[plan.events()];
    }

    /** Starts a run in which the event {@code suppress} (or {@link #NONE}) does not happen. */
    public void begin(long number, int suppress) {
        if (run != number) {
            plan(number);
        }
        suppressed = suppress;
        count = 0;
        settledCount = 0;
        endings.begin();
        System.arraycopy(planned, 0, due, 0, due.length);
        Arrays.fill(attempts, 0);
        Arrays.fill(firstMonth, 0);
        Arrays.fill(lastMonth, 0);
        Arrays.fill(choices, NONE);
        Arrays.fill(streaks, 0);
        Arrays.fill(fired, false);
    }

    /** Draws the months of what has a month of its own; they are the same whatever is suppressed in a run. */
    private void plan(long number) {
        run = number;
        System.arraycopy(plan.fixed().bits(), 0, planned, 0, planned.length);
        for (var window : windows) {
            schedule(planned, window.node(), window.month(run));
        }
    }

    /** Settles what falls in a month. */
    public void enter(int month) {
        count = 0;
        settledCount = 0;
        int words = plan.fixed().words();
        for (int word = 0; word < words; word++) {
            int at = month * words + word;
            // Settling a node can make a later one due in the same month, so the word is read again.
            while (due[at] != 0) {
                int bit = Long.numberOfTrailingZeros(due[at]);
                due[at] &= due[at] - 1;
                settle(word * 64 + bit, month);
            }
        }
        if (settledCount == 0) {
            endings.rest();
            return;
        }
        Arrays.sort(happening, 0, count);
        if (settledCount == count) {
            endings.settle(happening, count, month);
        } else {
            System.arraycopy(settled, 0, ending, 0, settledCount);
            Arrays.sort(ending, 0, settledCount);
            endings.settle(ending, settledCount, month);
        }
    }

    /** Says at what level an indicator is, by its ordinal, in the month that ends. */
    @FunctionalInterface
    public interface LevelsOfMonth {
        /** The level of an indicator, 0 to 100. */
        double of(int indicator);
    }

    /** Ends a month. */
    public void leave(int month, LevelsOfMonth levels) {
        if (reactions.length == 0) {
            return;
        }
        for (int i = 0; i < reactions.length; i++) {
            var reaction = reactions[i];
            streaks[i] = reaction.band().holds(levels) ? streaks[i] + 1 : 0;
            boolean fires = switch (reaction.firing()) {
                case Firing.ByLevel byLevel -> streaks[i] == reaction.months() && !(fired[i] && reaction.once());
                case Firing.In(int named) -> month == named;
            };
            if (fires) {
                fired[i] = true;
                follow(reaction.followers(), month);
            }
        }
    }

    /** How many events happen this month, without those that only find the condition they began still standing. */
    public int count() {
        return count;
    }

    /** The i-th event of this month, in ascending order of their indexes. */
    public int event(int i) {
        return happening[i];
    }

    /** How many conditions end this month. */
    public int endingCount() {
        return endings.count();
    }

    /**
     * The i-th condition that ends this month, ascending: a planned event's index, or a documented one's plus the
     * number of planned events.
     */
    public int ending(int i) {
        return endings.ended(i);
    }

    /** How many events happen this month, those of {@link #count} and those that begin nothing anew. */
    public int settledCount() {
        return settledCount;
    }

    /**
     * The month in which a condition ended for good in this run so far, numbered as in {@link #ending}; 0 if it stands or
     * never began.
     */
    public int endedIn(int condition) {
        return endings.endedIn(condition);
    }

    /** Whether a planned event has ended a condition in this run so far. */
    public boolean hasEnded(int event) {
        return endings.hasEnded(event);
    }

    /** The i-th of {@link #settledCount} events of this month in the order in which they were settled. */
    public int settled(int i) {
        return settled[i];
    }

    /** Whether an event has happened in this run so far. */
    public boolean happened(int event) {
        return firstMonth[event] != 0;
    }

    /** The first month in which an event happened in this run; 0 if it has not. */
    public int firstMonth(int event) {
        return firstMonth[event];
    }

    /** The last month in which an event happened in this run; 0 if it has not. */
    public int lastMonth(int event) {
        return lastMonth[event];
    }

    /** The option chosen in this run, {@link #NONE} while a decision has not come up. */
    public int choice(int decision) {
        return choices[decision];
    }

    /** Whether a trigger has fired in this run so far. */
    public boolean fired(int trigger) {
        return fired[trigger];
    }

    private void settle(int node, int month) {
        // The draw is numbered by how often the node fell due, so that a repeated one is drawn again.
        int attempt = attempts[node]++;
        switch (steps[node]) {
            case StorylinePlan.EventStep step -> {
                if (happens(step, attempt, month)) {
                    record(step.event(), month);
                    follow(step.followers(), month);
                }
            }
            case StorylinePlan.DecisionStep step -> {
                if (step.requirement().holds(this)) {
                    choices[step.decision()] = choose(step, attempt);
                    follow(step.followers(), month);
                }
            }
        }
    }

    private boolean happens(StorylinePlan.EventStep step, int attempt, int month) {
        return step.event() != suppressed
                && (step.probability() >= 1 || draw(step.key(), attempt) < step.probability())
                && step.requirement().holds(this)
                && !step.barred().get(month);
    }

    private int choose(StorylinePlan.DecisionStep step, int attempt) {
        return step.shares().option(Randomness.runKey(step.key(), run), attempt);
    }

    private double draw(long key, int attempt) {
        return Randomness.uniform(Randomness.runKey(key, run), 0, attempt);
    }

    private void record(int event, int month) {
        if (firstMonth[event] == 0) {
            firstMonth[event] = month;
        }
        lastMonth[event] = month;
        // What stands already does not begin again, but whatever else the event does, it does again.
        settled[settledCount++] = event;
        if (endings.begins(event, month)) {
            happening[count++] = event;
        }
    }

    private void follow(StorylinePlan.Followers followers, int month) {
        for (int i = 0; i < followers.count(); i++) {
            schedule(due, followers.nodes()[i], month + followers.months()[i]);
        }
    }

    private void schedule(long[] calendar, int node, int month) {
        if (plan.span().contains(month)) {
            calendar[month * plan.fixed().words() + node / 64] |= 1L << node;
        }
    }

}
