package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.parallax.projection.plugin.Thrown;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.TheoryCard;

/** A few runs of a prepared theory on a course, simulated in several ways that must give the same. */
final class Runs {

    /** How many runs are made where nothing else is said. */
    static final int RUNS = 4;

    private static final int THREADS = 4;
    private static final int ROUNDS = 10;

    private final PreparedTheory prepared;
    private final SampleCourse course;
    private final TheoryCard card;
    private final TheoryCheck check;

    Runs(PreparedTheory prepared, SampleCourse course, TheoryCard card, TheoryCheck check) {
        this.prepared = prepared;
        this.course = course;
        this.card = card;
        this.check = check;
    }

    /** The first run alone. */
    RecordedPath first() {
        return finished(new Run(0));
    }

    /** Each run from beginning to end. */
    List<RecordedPath> oneByOne() {
        return oneByOne(RUNS);
    }

    /** So many runs, each from beginning to end. */
    List<RecordedPath> oneByOne(int runs) {
        return IntStream.range(0, runs).mapToObj(run -> finished(new Run(run))).toList();
    }

    /** All runs together, month by month, the last of them first. */
    List<RecordedPath> sideBySide() {
        var runs = IntStream.range(0, RUNS).mapToObj(Run::new).toList();
        for (int month = 1; month <= course.situation().months(); month++) {
            runs.reversed().forEach(Run::advance);
        }
        return runs.stream().map(run -> run.recorded).toList();
    }

    /** All runs on each of several threads at once; nothing from a thread on which the theory failed. */
    List<List<RecordedPath>> onThreads() {
        check.asks("running " + course.name() + " on several threads");
        var start = new CountDownLatch(1);
        var tasks = new ArrayList<FutureTask<List<RecordedPath>>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var task = new FutureTask<>(() -> {
                start.await();
                for (int round = 1; round < ROUNDS; round++) {
                    oneByOne();
                }
                return oneByOne();
            });
            tasks.add(task);
            Thread.ofPlatform().daemon().name("contract-" + thread).start(task);
        }
        start.countDown();
        return tasks.stream().flatMap(task -> done(task).stream()).toList();
    }

    private List<List<RecordedPath>> done(FutureTask<List<RecordedPath>> task) {
        try {
            return List.of(task.get());
        } catch (ExecutionException failed) {
            check.add(Promise.THREADS, "on several threads it failed: " + Thrown.inWords(Objects.requireNonNullElse(failed.getCause(), failed)));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private RecordedPath finished(Run run) {
        for (int month = 1; month <= course.situation().months(); month++) {
            run.advance();
        }
        return run.recorded;
    }

    /** One run under way. */
    private final class Run {

        private final RecordedPath recorded = new RecordedPath(course.situation().months());
        private final SampleMonth month;
        private final PreparedTheory.Path path;
        private final int number;

        Run(int number) {
            this.number = number;
            this.month = new SampleMonth(course, card, number);
            check.asks("beginning a run of " + course.name());
            this.path = prepared.begin();
        }

        void advance() {
            month.next();
            recorded.enter(month.month());
            check.asks("in month " + month.month() + " of run " + number + " of " + course.name());
            path.advance(month, recorded);
        }
    }
}
