package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.SamplePathRecorder;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.MilestoneAnalysis;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/** One projection: every theory over all runs, with disagreement, and with attributions where they are asked for. */
final class ProjectionRun {

    private final Situation situation;
    private final RunSettings settings;
    private final DocumentedLevels past;
    private final AttributionMonths milestones;
    private final List<Cell> cells;
    private final int explained;

    ProjectionRun(Situation situation, RunSettings settings) {
        this.situation = situation;
        this.settings = settings;
        this.past = DocumentedLevelsBuilder.of(situation);
        this.milestones = AttributionMonths.of(ProjectedMonths.of(situation));
        this.cells = Cell.at(milestones);
        this.explained = findsAttributions() ? Workload.explained(settings, events(), cells.size()) : 0;
    }

    ProjectionResult run(TheorySelection theories, TheorySelection.RunContext context) throws RequestRejected, WorkCancelled {
        double units = Workload.PAIR * settings.runs()
                + Math.min(settings.runs(), SamplePathRecorder.RUNS)
                + Workload.variants(events()) * explained;
        TheoryRun.require(settings, situation);
        var scenario = TheoryRun.compile(situation, settings);
        var baseline = TheoryRun.compile(situation.baseline(), settings);
        var results = theories.each(context, units, (planned, theoryRun) -> run(theoryRun, planned, scenario, baseline));
        var projections = results.made().stream().map(Projected::projection).toList();
        var attributions = results.made().stream().flatMap(projected -> projected.attributions.stream()).toList();
        var pooling = new EnsemblePooling(projections);
        return new ProjectionResult(
                situation, settings, past, projections, pooling.frequencies(),
                new MilestoneAnalysis(attributions, pooling.disagreement(milestones)), results.failed());
    }

    /** What one theory gives. */
    private record Projected(TheoryProjection projection, List<Attribution> attributions) {}

    private Projected run(TheoryRun theoryRun, PlannedTheory planned, CompiledSituation scenario, CompiledSituation baseline)
            throws RequestRejected, TheoryFailed, WorkCancelled {
        var with = theoryRun.prepare(scenario, past, planned);
        var without = theoryRun.prepare(baseline, past, planned);
        var count = theoryRun.count(with, without, Math.max(SamplePathRecorder.RUNS, explained));
        var projection = new ResultReader(situation, count).projection(with.card(), samples(theoryRun, with, count));
        return new Projected(
                projection, findsAttributions() ? new AttributionFinder(theoryRun, with, cells).attributions(count, explained) : List.of());
    }

    private boolean findsAttributions() {
        return settings.depth() == Depth.DRIVERS;
    }

    private List<SamplePath> samples(TheoryRun theoryRun, PreparedRun prepared, PairedSimulation count) throws TheoryFailed, WorkCancelled {
        var runs = count.firstRuns(SamplePathRecorder.RUNS);
        var paths = new SamplePath[runs.length];
        theoryRun.pool().share(runs.length, () -> new SamplePathRecorder(prepared, settings.seed(), runs, paths), theoryRun.task(), 1);
        return List.of(paths);
    }

    private int events() {
        return situation.storyline().events().size();
    }
}
