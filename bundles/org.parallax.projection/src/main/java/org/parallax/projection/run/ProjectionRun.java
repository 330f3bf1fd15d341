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

/** One projection: every theory over all runs, with disagreement, and with drivers where they are asked for. */
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
        this.explained = findsDrivers() ? Workload.explained(settings, events(), cells.size()) : 0;
    }

    ProjectionResult run(TheorySelection theories, TheorySelection.Shop shop) throws RequestRejected, WorkCancelled {
        double walks = Workload.PAIR * settings.runs() + Math.min(settings.runs(), SamplePathRecorder.RUNS) + Workload.variants(events()) * explained;
        TheoryRun.require(settings, situation);
        var scenario = TheoryRun.script(situation, settings);
        var baseline = TheoryRun.script(situation.baseline(), settings);
        var harvest = theories.each(shop, walks, (planned, stage) -> run(stage, planned, scenario, baseline));
        var projections = harvest.made().stream().map(Projected::projection).toList();
        var attributions = harvest.made().stream().flatMap(projected -> projected.attributions.stream()).toList();
        var pooling = new EnsemblePooling(projections);
        return new ProjectionResult(
                situation, settings, past, projections, pooling.frequencies(),
                new MilestoneAnalysis(attributions, pooling.disagreement(milestones)), harvest.failed());
    }

    /** What comes of one theory. */
    private record Projected(TheoryProjection projection, List<Attribution> attributions) {}

    private Projected run(TheoryRun stage, PlannedTheory planned, CompiledSituation scenario, CompiledSituation baseline)
            throws RequestRejected, TheoryFailed, WorkCancelled {
        var with = stage.part(scenario, past, planned);
        var without = stage.part(baseline, past, planned);
        var count = stage.count(with, without, Math.max(SamplePathRecorder.RUNS, explained));
        var projection = new ResultReader(situation, count).projection(with.card(), samples(stage, with, count));
        return new Projected(
                projection, findsDrivers() ? new AttributionFinder(stage, with, cells).drivers(count, explained) : List.of());
    }

    private boolean findsDrivers() {
        return settings.depth() == Depth.DRIVERS;
    }

    private List<SamplePath> samples(TheoryRun stage, PreparedRun part, PairedSimulation count) throws TheoryFailed, WorkCancelled {
        var runs = count.firstRuns(SamplePathRecorder.RUNS);
        var book = new SamplePath[runs.length];
        stage.crew().share(runs.length, () -> new SamplePathRecorder(part, settings.seed(), runs, book), stage.turn(), 1);
        return List.of(book);
    }

    private int events() {
        return situation.storyline().events().size();
    }
}
