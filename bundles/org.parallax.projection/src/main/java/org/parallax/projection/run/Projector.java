package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.work.Crew;
import org.parallax.projection.internal.work.Meter;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Drivers;
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
 * threads; its size and the memory used do not grow with the runs. Whatever a theory does wrong ends in
 * {@link Outcome.Rejected} naming it, and so does what is given where it leaves no run. Immutable; several
 * threads may use one projector, and each call brings its own threads and leaves none behind.
 */
public final class Projector {

    private final Crew crew;

    /** A projector whose every call uses so many threads, the caller's among them. */
    public Projector(int threads) {
        this.crew = new Crew(threads);
    }

    /** A projector with a thread for each processor. */
    public static Projector onAllProcessors() {
        return new Projector(Runtime.getRuntime().availableProcessors());
    }

    /** Projects a situation under theories with their default parameters. */
    public Outcome<ProjectionResult> project(
            Situation situation, List<Theory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> projection(situation, plan(theories), settings, progress));
    }

    /** Projects a situation under theories with parameters of the caller's choice. */
    public Outcome<ProjectionResult> projectPlanned(
            Situation situation, List<PlannedTheory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> projection(situation, theories, settings, progress));
    }

    /**
     * Compares two scenarios on the same random numbers, over the months they share.
     *
     * @return rejected also if they do not start in the same month; what is given must have come about in
     *     each of the two that knows of it, since the difference is taken run by run
     */
    public Outcome<Comparison> compare(
            Situation first, Situation second, List<Theory> theories, RunSettings settings, Progress progress) {
        return attempt(() -> {
            var planned = plan(theories);
            Stage.require(planned);
            return new Comparing(first, second, settings).run(planned, crew, progress);
        });
    }

    /** Which events moved an indicator by a month: one entry a theory, in the order asked for. */
    public Outcome<List<Drivers>> explain(
            Situation situation,
            List<Theory> theories,
            Indicator indicator,
            YearMonth month,
            RunSettings settings,
            Progress progress) {
        return attempt(() -> {
            var planned = plan(theories);
            Stage.require(planned);
            return new Explaining(situation, indicator, month, settings).run(planned, crew, progress);
        });
    }

    private ProjectionResult projection(
            Situation situation, List<PlannedTheory> theories, RunSettings settings, Progress progress)
            throws Refused, TheoryFailed, WorkCancelled {
        Stage.require(theories);
        return new Projection(situation, theories, settings).run(crew, progress);
    }

    private static List<PlannedTheory> plan(List<Theory> theories) throws Refused {
        var planned = new ArrayList<PlannedTheory>();
        for (var theory : theories) {
            try {
                planned.add(PlannedTheory.of(theory));
            } catch (RuntimeException | LinkageError problem) {
                throw new Refused("Theory " + theory.getClass().getName() + " has no card: " + problem.getMessage(), problem);
            }
        }
        return planned;
    }

    private static <T> Outcome<T> attempt(Attempt<T> attempt) {
        try {
            return new Outcome.Completed<>(attempt.make());
        } catch (WorkCancelled cancelled) {
            return new Outcome.Cancelled<>();
        } catch (Refused | TheoryFailed reason) {
            return new Outcome.Rejected<>(reason.getMessage());
        }
    }

    /** Work that may be refused, fail or be called off. */
    @FunctionalInterface
    private interface Attempt<T> {

        T make() throws Refused, TheoryFailed, WorkCancelled;
    }

    /** A stage for work of so many walks. */
    static Stage stage(RunSettings settings, Crew crew, Progress progress, double walks) {
        return new Stage(settings, crew, new Meter(progress::at, progress::cancelled, walks));
    }
}
