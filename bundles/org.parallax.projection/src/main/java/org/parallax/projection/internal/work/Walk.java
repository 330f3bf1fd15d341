package org.parallax.projection.internal.work;

import org.parallax.projection.internal.story.StoryRun;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.PreparedTheory;

/** One thread's way of walking a theory through runs of a script. */
public final class Walk {

    private final Part part;
    private final int months;
    private final RunMonth month;
    private final RunLevels levels;
    private final double[] path;

    Walk(Part part, Draws draws) {
        this.part = part;
        this.months = part.script().months();
        this.month = new RunMonth(part.script(), draws);
        this.levels = new RunLevels(months);
        this.path = new double[Indicator.values().length * months];
    }

    /**
     * Walks through a run without the event {@code suppressed} ({@link StoryRun#NONE} for none). The draws
     * shared with other walks must have begun the same run.
     */
    void run(long run, int suppressed) throws TheoryFailed {
        int number = 0;
        try {
            month.begin(run, suppressed);
            PreparedTheory.Path theory = part.theory().begin();
            for (number = 1; number <= months; number++) {
                levels.clear();
                month.enter(number);
                theory.advance(month, levels);
                if (!levels.file(number, path)) {
                    throw missing(run, number);
                }
                month.story().leave(number, path);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError error) {
            throw new TheoryFailed(run, where(run, number) + ": " + describe(error), error);
        }
    }

    /** The levels of the last run, at indicator × months + month − 1. Overwritten by the next. */
    public double[] path() {
        return path;
    }

    /** What happened in the last run. */
    public StoryRun story() {
        return month.story();
    }

    private TheoryFailed missing(long run, int number) {
        var indicator = levels.missing().id(part.script().situation().parties());
        return new TheoryFailed(run, where(run, number) + ": it gave no number for " + indicator, null);
    }

    private String where(long run, int number) {
        var span = part.script().story().span();
        return "Theory " + part.card().id() + " failed in run " + run
                + (number > 0 ? ", " + span.month(number) : " as it began");
    }

    private static String describe(Throwable error) {
        var message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
