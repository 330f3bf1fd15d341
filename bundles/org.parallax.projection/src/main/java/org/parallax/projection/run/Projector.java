package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.simulation.WorkerPool;
import org.parallax.projection.result.Comparison;
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
 * <p>A result depends on situation, theories, runs, seed and what is given alone, never on the number of
 * threads; its size and the memory used do not grow with the runs. A theory that fails, in whatever way, is
 * left out and told of in the result and to {@link Progress#failed}; only if all fail the outcome is
 * {@link Outcome.Rejected}, naming them. What is given is rejected where it leaves no run. Immutable; several
 * threads may use one projector, and each call brings its own threads and leaves none behind but those of a
 * theory that does not come back.
 */
public final class Projector {

    private final WorkerPool crew;
    private final TheorySupervisor watch;

    /** A projector whose every call uses so many threads and waits for theories as long as it takes. */
    public Projector(int threads) {
        this(threads, TheorySupervisor.endless());
    }

    /** A projector whose every call uses so many threads, with a watch over the theories. */
    public Projector(int threads, TheorySupervisor watch) {
        this.crew = new WorkerPool(threads);
        this.watch = watch;
    }

    /** Projects a situation under theories with their default parameters. */
    public Outcome<ProjectionResult> project(
            Situation situation, List<Theory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> new ProjectionRun(situation, settings).run(TheorySelection.of(theories), shop(settings, progress)));
    }

    /**
     * Compares two scenarios on the same random numbers, over the months they share.
     *
     * @return rejected also if they do not start in the same month; what is given must have come about in
     *     each of the two that knows of it, since the difference is taken run by run
     */
    public Outcome<Comparison> compare(
            Situation first, Situation second, List<Theory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> new ComparisonRun(first, second, settings).run(TheorySelection.of(theories), shop(settings, progress)));
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
                new ExplanationRun(situation, indicator, month, settings).run(TheorySelection.of(theories), shop(settings, progress)));
    }

    private TheorySelection.Shop shop(RunSettings settings, Progress progress) {
        return new TheorySelection.Shop(settings, crew, watch, progress);
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

    /** Work that may be refused or called off. */
    @FunctionalInterface
    private interface Attempt<T> {

        T make() throws RequestRejected, WorkCancelled;
    }
}
