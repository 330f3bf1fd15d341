package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.internal.simulation.ProgressMeter;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.TheoryTask;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.simulation.WorkerPool;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.theory.Theory;

/** The theories asked for. Each has its turn, and one that fails leaves the turns of the others alone. */
final class TheorySelection {

    private final List<PlannedTheory> fit;
    private final List<TheoryFailure> unfit;

    private TheorySelection(List<PlannedTheory> fit, List<TheoryFailure> unfit) throws RequestRejected {
        this.fit = fit;
        this.unfit = unfit;
        if (fit.isEmpty() && unfit.isEmpty()) {
            throw new RequestRejected("No theory was asked for");
        }
        var ids = new HashSet<String>();
        for (var planned : fit) {
            if (!ids.add(planned.origin().theory())) {
                throw new RequestRejected("Theory " + planned.origin().theory() + " was asked for twice");
            }
        }
    }

    /** Theories with their default parameters. */
    static TheorySelection of(List<Theory> theories) throws RequestRejected {
        var fit = new ArrayList<PlannedTheory>();
        var unfit = new ArrayList<TheoryFailure>();
        for (var theory : theories) {
            try {
                fit.add(PlannedTheory.of(theory));
            } catch (RuntimeException | Error thrown) {
                unfit.add(TheoryFailure.Threw.in(Origin.of(theory.getClass().getName(), theory), "has no card", thrown));
            }
        }
        return new TheorySelection(fit, unfit);
    }

    int size() {
        return fit.size();
    }

    /** What is done with a theory in its turn. */
    @FunctionalInterface
    interface Work<T> {

        T with(PlannedTheory theory, TheoryRun stage) throws RequestRejected, TheoryFailed, WorkCancelled;
    }

    /** Who works, for whom, and who looks after it. */
    record Shop(RunSettings settings, WorkerPool crew, TheorySupervisor watch, Progress progress) {}

    /** What came of it: at least one theory's work, in the order asked for, and the theories that failed. */
    record Harvest<T>(List<T> made, List<TheoryFailure> failed) {}

    /**
     * Gives each theory its turn.
     *
     * @param walks what each turn counts
     * @throws RequestRejected if every theory failed, saying how, or the work was refused under one
     */
    <T> Harvest<T> each(Shop shop, double walks, Work<T> work) throws RequestRejected, WorkCancelled {
        var progress = shop.progress;
        var meter = new ProgressMeter(progress::at, progress::cancelled, walks * Math.max(1, fit.size()));
        var made = new ArrayList<T>();
        var failed = new ArrayList<>(unfit);
        unfit.forEach(progress::failed);
        for (var planned : fit) {
            var turn = new TheoryTask(meter);
            var stage = new TheoryRun(shop.settings, shop.crew, turn);
            try {
                made.add(shop.watch.over(planned.origin(), turn, () -> work.with(planned, stage)));
            } catch (TheoryFailed failure) {
                failed.add(failure.failure());
                progress.failed(failure.failure());
            }
        }
        if (made.isEmpty()) {
            throw new RequestRejected(failed.stream().map(TheoryFailure::sentence).collect(Collectors.joining(". ")));
        }
        meter.finish();
        return new Harvest<>(made, failed);
    }
}
