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

/** The theories asked for. They run one after the other, and one that fails does not disturb the others. */
final class TheorySelection {

    private final List<PlannedTheory> fit;
    private final List<TheoryFailure> unfit;
    private final int parameters;

    private TheorySelection(List<PlannedTheory> fit, List<TheoryFailure> unfit, int parameters) throws RequestRejected {
        this.fit = fit;
        this.unfit = unfit;
        this.parameters = parameters;
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

    /** Theories to work with. */
    static TheorySelection of(List<Theory> theories) throws RequestRejected {
        var fit = new ArrayList<PlannedTheory>();
        var unfit = new ArrayList<TheoryFailure>();
        int parameters = 0;
        for (var theory : theories) {
            try {
                var planned = planned(theory);
                parameters += theory.card().parameters().size();
                fit.add(planned);
            } catch (RuntimeException | Error thrown) {
                unfit.add(TheoryFailure.Threw.in(Origin.of(theory.getClass().getName(), theory), "has no card", thrown));
            }
        }
        return new TheorySelection(fit, unfit, parameters);
    }

    private static PlannedTheory planned(Theory theory) {
        // A card is made elsewhere: whatever it throws is the theory's fault and not this projection's.
        Origin.of(theory.card().id(), theory);
        return new PlannedTheory(theory);
    }

    int size() {
        return fit.size();
    }

    /** How many parameters a theory has, in the mean of all. */
    double parameters() {
        return parameters / (double) Math.max(1, fit.size());
    }

    /** What is done with one theory. */
    @FunctionalInterface
    interface Work<T> {

        T with(PlannedTheory theory, TheoryRun theoryRun) throws RequestRejected, TheoryFailed, WorkCancelled;
    }

    /** What the work with every theory shares. */
    record RunContext(RunSettings settings, WorkerPool pool, TheorySupervisor supervisor, Progress progress) {}

    /** The results of at least one theory, in the order asked for, and the theories that failed. */
    record TheoryResults<T>(List<T> made, List<TheoryFailure> failed) {}

    /**
     * Does the work with each theory.
     *
     * @param units how much the work with one theory is, as {@link Workload} counts it
     * @throws RequestRejected if every theory failed, saying how, or the work was refused for one
     */
    <T> TheoryResults<T> each(RunContext context, double units, Work<T> work) throws RequestRejected, WorkCancelled {
        var progress = context.progress;
        var meter = new ProgressMeter(progress::at, progress::cancelled, units * Math.max(1, fit.size()));
        var made = new ArrayList<T>();
        var failed = new ArrayList<>(unfit);
        unfit.forEach(progress::failed);
        for (var planned : fit) {
            var task = new TheoryTask(meter);
            var theoryRun = new TheoryRun(context.settings, context.pool, task);
            try {
                made.add(context.supervisor.supervise(planned.origin(), task, () -> work.with(planned, theoryRun)));
            } catch (TheoryFailed failure) {
                failed.add(failure.failure());
                progress.failed(failure.failure());
            }
        }
        if (made.isEmpty()) {
            throw new RequestRejected(failed.stream().map(TheoryFailure::sentence).collect(Collectors.joining(". ")));
        }
        meter.finish();
        return new TheoryResults<>(made, failed);
    }
}
