package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.simulation.WorkerPool;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/**
 * Runs situations through theories.
 *
 * <p>A result depends only on situation, theories and {@link RunSettings}, never on the number of threads. Its size
 * and the memory used do not grow with the runs. A theory that fails, in whatever way, is left out; the result and
 * {@link Progress#failed} name it. Only if all theories fail, the outcome is {@link Outcome.Rejected}, naming them.
 * A theory also fails if the conditioning leaves none of its runs. Immutable; several threads may use one projector.
 * Each call starts its own threads and leaves none running except those of a theory that does not return.
 */
public final class Projector {

    private final WorkerPool pool;
    private final TheorySupervisor supervisor;

    /** A projector that uses so many threads a call and waits for theories as long as it takes. */
    public Projector(int threads) {
        this(threads, TheorySupervisor.endless());
    }

    /** A projector that uses so many threads a call, and a supervisor that gives up on theories that hang. */
    public Projector(int threads, TheorySupervisor supervisor) {
        this.pool = new WorkerPool(threads);
        this.supervisor = supervisor;
    }

    /** Projects a situation under theories. */
    public Outcome<ProjectionResult> project(
            Situation situation, List<Theory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> new ProjectionRun(situation, settings).run(TheorySelection.of(theories), context(settings, progress)));
    }

    /**
     * Compares two scenarios on the same random numbers, over the months they share.
     *
     * @return rejected also if they do not start in the same month. A run counts if the branches of the conditioning
     *     came about in each scenario that has them, since the difference is taken run by run
     */
    public Outcome<Comparison> compare(
            Situation first, Situation second, List<Theory> theories, RunSettings settings, Progress progress) {
        return compare(first, second, theories, settings, ExplainedCell.LARGEST, progress);
    }

    /**
     * The same, explaining besides the yearly milestones what is asked for too.
     *
     * @return rejected also if that is in a month which the scenarios do not share
     */
    public Outcome<Comparison> compare(
            Situation first, Situation second, List<Theory> theories, RunSettings settings, ExplainedCell asked, Progress progress) {
        return attempt(() -> new ComparisonRun(first, second, settings, asked).run(TheorySelection.of(theories), context(settings, progress)));
    }

    /** Which events moved an indicator by a month. */
    public Outcome<Explanation> explain(
            Situation situation,
            List<Theory> theories,
            Indicator indicator,
            YearMonth month,
            RunSettings settings,
            Progress progress) {
        return attempt(() ->
                new ExplanationRun(situation, indicator, month, settings).run(TheorySelection.of(theories), context(settings, progress)));
    }

    private TheorySelection.RunContext context(RunSettings settings, Progress progress) {
        return new TheorySelection.RunContext(settings, pool, supervisor, progress);
    }

    private static <T> Outcome<T> attempt(Attempt<T> attempt) {
        try {
            return new Outcome.Completed<>(attempt.make());
        } catch (WorkCancelled cancelled) {
            return new Outcome.Cancelled<>();
        } catch (RequestRejected reason) {
            return new Outcome.Rejected<>(reason.getMessage());
        }
    }

    /** Work that may be refused or cancelled. */
    @FunctionalInterface
    private interface Attempt<T> {

        T make() throws RequestRejected, WorkCancelled;
    }
}
