package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Projector;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * Projects every theory from every origin. What comes of it depends on records, theories, runs and seed, never on the number
 * of threads nor on what was kept from earlier. Immutable; safe for several threads.
 */
public final class CourseFinder {

    private final List<Theory> theories;
    private final List<TheoryCard> cards;
    private final CourseKey.Basis basis;
    private final int threads;
    private final Optional<CourseStore> store;

    /**
     * Finds courses of some theories.
     *
     * @param program version of the program: courses that another version kept are not used
     * @param runs of each projection
     * @param store where courses are kept and taken from
     */
    public CourseFinder(
            List<Theory> theories, String program, long runs, long seed, int threads, Optional<CourseStore> store) {
        this.theories = List.copyOf(theories);
        this.cards = theories.stream().map(Theory::card).toList();
        this.basis = new CourseKey.Basis(program, runs, seed, CoursePlan.MONTHS);
        this.threads = threads;
        this.store = store;
    }

    /** The courses of a plan; rejected if what was computed cannot be kept. A theory that fails is left out where it does. */
    public Outcome<ProjectedCourses> find(CoursePlan plan, BacktestProgress progress) {
        var stop = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("backtest-", 0).factory());
        try {
            return collect(plan, new ExecutorCompletionService<>(pool), stop, progress);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return new Outcome.Cancelled<>();
        } finally {
            stop.set(true);
            pool.shutdownNow();
        }
    }

    /** What was found from one origin. */
    private record Found(RecordByMonth record, YearMonth origin, Outcome<OriginCourses> courses) {}

    private Outcome<ProjectedCourses> collect(
            CoursePlan plan, ExecutorCompletionService<Found> pool, AtomicBoolean stop, BacktestProgress progress)
            throws InterruptedException {
        var found = new HashMap<RecordByMonth, Map<YearMonth, OriginCourses>>();
        plan.records().forEach(record -> found.put(record, new HashMap<>()));
        int all = plan.records().size() * plan.origins().size();
        for (var origin : plan.origins()) {
            plan.records().forEach(record -> pool.submit(() -> new Found(
                    record, origin, run(plan, record, origin, () -> stop.get() || progress.cancelled()))));
        }
        for (int done = 1; done <= all; done++) {
            var next = next(pool);
            switch (next.courses()) {
                case Outcome.Completed<OriginCourses>(var courses) ->
                    found.getOrDefault(next.record(), new HashMap<>()).put(next.origin(), courses);
                case Outcome.Rejected<OriginCourses>(var reason) -> {
                    return new Outcome.Rejected<>(reason);
                }
                case Outcome.Cancelled<OriginCourses> cancelled -> {
                    return new Outcome.Cancelled<>();
                }
            }
            progress.at((double) done / all, "projecting: " + done + " of " + all + " origins");
        }
        return new Outcome.Completed<>(new ProjectedCourses(cards, plan, found));
    }

    private static Found next(ExecutorCompletionService<Found> pool) throws InterruptedException {
        try {
            return pool.take().get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The back-test broke: " + broken.getCause(), broken);
        }
    }

    private Outcome<OriginCourses> run(
            CoursePlan plan, RecordByMonth record, YearMonth origin, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return new Outcome.Cancelled<>();
        }
        var projector = new ArmProjector(
                new Projector(1), theories, cards, new RunSettings(basis.runs(), basis.seed()), cancelled);
        return new OriginRun(projector, basis, store, record, origin).run(plan.arms());
    }
}
