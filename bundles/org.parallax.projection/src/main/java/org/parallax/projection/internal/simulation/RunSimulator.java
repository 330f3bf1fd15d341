package org.parallax.projection.internal.simulation;

import java.util.Optional;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.theory.PreparedTheory;

/** Simulates runs of a theory in a situation, month by month. Used by one thread. */
public final class RunSimulator {

    private static final Watcher UNWATCHED = (number, path) -> {};

    private final PreparedRun prepared;
    private final int months;
    private final RunMonth month;
    private final RunLevels levels;
    private final StorylineRun.LevelsOfMonth thisMonth;

    RunSimulator(PreparedRun prepared, RandomStreams draws) {
        this.prepared = prepared;
        this.months = prepared.compiled().months();
        this.month = new RunMonth(prepared.compiled(), draws);
        this.levels = new RunLevels(months);
        this.thisMonth = levels::level;
    }

    /**
     * Simulates a run without the event {@code suppressed} ({@link StorylineRun#NONE} for none). The random streams,
     * which it may share with other simulators, must have begun the same run.
     */
    void run(long run, int suppressed) throws TheoryFailed {
        run(run, suppressed, UNWATCHED);
    }

    /** Sees a theory's path before the first month, numbered 0, and after each. */
    @FunctionalInterface
    interface Watcher {
        void sees(int number, PreparedTheory.Path path);
    }

    /** The same, watched. */
    void run(long run, int suppressed, Watcher watcher) throws TheoryFailed {
        int number = 0;
        try {
            month.begin(run, suppressed);
            var theory = path(run);
            watcher.sees(0, theory);
            for (number = 1; number <= months; number++) {
                levels.enter(number);
                month.enter(number);
                theory.advance(month, levels);
                month.storyline().leave(number, thisMonth);
                watcher.sees(number, theory);
            }
            requireNumbers(run, months);
            levels.makePath();
        } catch (TheoryFailed nonsense) {
            throw nonsense;
        } catch (Throwable thrown) {
            // What a theory throws once its numbers have gone wrong is not what is wrong with it.
            requireNumbers(run, number - 1);
            // Whatever it is, the other theories must go on.
            throw new TheoryFailed(run, TheoryFailure.Threw.in(prepared.origin(), where(run, number), thrown));
        }
    }

    /** The theory's path of a run; a theory is compiled elsewhere, where nobody checks for null. */
    private PreparedTheory.Path path(long run) throws TheoryFailed {
        var theory = Optional.ofNullable(prepared.theory().of(run));
        return Optional.ofNullable(theory.orElseThrow(() -> nonsense(run, 0, "it prepared nothing")).begin())
                .orElseThrow(() -> nonsense(run, 0, "it began no path"));
    }

    private void requireNumbers(long run, int until) throws TheoryFailed {
        int fault = levels.firstFault();
        if (fault > 0 && fault <= until) {
            throw nonsense(run, fault, "it gave no number for " + missing(fault));
        }
    }

    /** The levels of the last run, at indicator × months + month − 1. Overwritten by the next. */
    public double[] path() {
        return levels.path();
    }

    /**
     * Whether the theory asked in the last run for a driver or a sensitivity. Where it did not, the run is the same under
     * other assumptions and shocks as long as the same events happen.
     */
    boolean worldRead() {
        return month.worldRead();
    }

    /** What happened in the last run. */
    public StorylineRun storyline() {
        return month.storyline();
    }

    private TheoryFailed nonsense(long run, int number, String what) {
        return new TheoryFailed(run, new TheoryFailure.Nonsense(prepared.origin(), where(run, number) + ": " + what));
    }

    private String missing(int number) {
        return levels.missing(number).id(prepared.compiled().situation().parties());
    }

    private String where(long run, int number) {
        var span = prepared.compiled().storyline().span();
        return "failed in run " + run
                + (number > 0 ? ", " + span.month(number) : " as it began");
    }
}
