package org.parallax.projection.internal.simulation;

import java.util.Optional;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.PreparedTheory;

/** One thread's way of walking a theory through runs of a script. */
public final class RunSimulator {

    private final PreparedRun part;
    private final int months;
    private final RunMonth month;
    private final RunLevels levels;
    private final double[] path;

    RunSimulator(PreparedRun part, RandomStreams draws) {
        this.part = part;
        this.months = part.script().months();
        this.month = new RunMonth(part.script(), draws);
        this.levels = new RunLevels(months);
        this.path = new double[Indicator.values().length * months];
    }

    /**
     * Walks through a run without the event {@code suppressed} ({@link StorylineRun#NONE} for none). The draws
     * shared with other walks must have begun the same run.
     */
    void run(long run, int suppressed) throws TheoryFailed {
        int number = 0;
        try {
            month.begin(run, suppressed);
            // Plug-ins are compiled without this check.
            PreparedTheory.Path theory =
                    Optional.ofNullable(part.theory().begin()).orElseThrow(() -> nonsense(run, 0, "it began no path"));
            for (number = 1; number <= months; number++) {
                levels.clear();
                month.enter(number);
                theory.advance(month, levels);
                if (!levels.file(number, path)) {
                    throw nonsense(run, number, "it gave no number for " + missing());
                }
                month.story().leave(number, path);
            }
        } catch (TheoryFailed nonsense) {
            throw nonsense;
        } catch (Throwable thrown) {
            // Whatever it is: the other theories are to go on.
            throw new TheoryFailed(run, TheoryFailure.Threw.in(part.origin(), where(run, number), thrown));
        }
    }

    /** The levels of the last run, at indicator × months + month − 1. Overwritten by the next. */
    public double[] path() {
        return path;
    }

    /** What happened in the last run. */
    public StorylineRun story() {
        return month.story();
    }

    private TheoryFailed nonsense(long run, int number, String what) {
        return new TheoryFailed(run, new TheoryFailure.Nonsense(part.origin(), where(run, number) + ": " + what));
    }

    private String missing() {
        return levels.missing().id(part.script().situation().parties());
    }

    private String where(long run, int number) {
        var span = part.script().story().span();
        return "failed in run " + run
                + (number > 0 ? ", " + span.month(number) : " as it began");
    }
}
