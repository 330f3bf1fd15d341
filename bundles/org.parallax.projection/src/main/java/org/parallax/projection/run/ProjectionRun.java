package org.parallax.projection.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.SamplePathRecorder;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.MilestoneAnalysis;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Indicator;
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
        this.explained = findsAttributions() ? Workload.explained(settings, statements(), cells.size()) : 0;
    }

    ProjectionResult run(TheorySelection theories, TheorySelection.RunContext context) throws RequestRejected, WorkCancelled {
        TheoryRun.require(settings, situation);
        var variants = ScenarioVariants.of(situation, settings);
        var tornadoes = new TornadoFinder(
                situation, variants, findsTornadoes() ? MovableStatements.of(situation, settings) : List.of());
        double units = variants.runs() * settings.runs()
                + Math.min(settings.runs(), SamplePathRecorder.RUNS)
                + Workload.explanation(statements()) * explained
                + (findsTornadoes() ? Workload.tornado(settings, tornadoes.statements().size(), theories.parameters()) : 0);
        var results = theories.each(context, units, (planned, theoryRun) -> run(theoryRun, planned, tornadoes));
        var projections = results.made().stream().map(Projected::projection).toList();
        var found = results.made().stream().map(Projected::found).toList();
        var pooling = new EnsemblePooling(projections);
        return new ProjectionResult(
                situation, settings, past, projections, pooling.frequencies(),
                new MilestoneAnalysis(
                        found.stream().flatMap(one -> one.drivers().stream()).toList(),
                        found.stream().flatMap(one -> one.attribution().stream()).toList(),
                        found.stream().flatMap(one -> one.strongest().stream()).toList(),
                        Stream.of(Counterfactual.values()).collect(Collectors.toMap(
                                Function.identity(), against -> pooling.disagreement(milestones, against))),
                        MovedStatement.still(found.stream().map(AttributionFinder.FoundAttributions::moved).toList()),
                        results.made().stream().flatMap(one -> one.tornado().stream()).toList()),
                results.failed());
    }

    /** What one theory gives. */
    private record Projected(
            TheoryProjection projection, AttributionFinder.FoundAttributions found, Optional<Tornado> tornado) {}

    private Projected run(TheoryRun theoryRun, PlannedTheory planned, TornadoFinder tornadoes)
            throws RequestRejected, TheoryFailed, WorkCancelled {
        var variants = tornadoes.variants();
        var with = theoryRun.prepare(variants.scenario(), past, planned);
        int noted = Math.max(explained, findsTornadoes() ? tornadoes.runs(settings) : 0);
        var count = theoryRun.count(with, variants.others(with), Math.max(SamplePathRecorder.RUNS, noted));
        var projection = new ResultReader(situation, count).projection(with.card(), samples(theoryRun, with, count));
        var finder = new AttributionFinder(theoryRun, with, variants, past, cells);
        return new Projected(
                projection,
                findsAttributions()
                        ? finder.attributions(count, explained)
                        : AttributionFinder.FoundAttributions.NONE,
                findsTornadoes()
                        ? Optional.of(tornadoes.tornado(theoryRun, planned, with, headline(count), count))
                        : Optional.empty());
    }

    /** The milestone at which the scenario changes overall cooperation most, the last of equals. */
    private Cell headline(PairedSimulation count) {
        return cells.stream()
                .filter(cell -> cell.indicator() == Indicator.COOPERATION)
                .max(Comparator.comparingDouble((Cell cell) ->
                                Math.abs(ScenarioVariants.reference(count).differences().mean(cell.index())))
                        .thenComparing(Cell::number))
                .orElseThrow();
    }

    private boolean findsTornadoes() {
        return settings.depth() == Depth.SENSITIVITY;
    }

    private boolean findsAttributions() {
        return settings.depth().findsDrivers();
    }

    private List<SamplePath> samples(TheoryRun theoryRun, PreparedRun prepared, PairedSimulation count) throws TheoryFailed, WorkCancelled {
        var runs = count.firstRuns(SamplePathRecorder.RUNS);
        var paths = new SamplePath[runs.length];
        theoryRun.pool().share(runs.length, () -> new SamplePathRecorder(prepared, settings.seed(), runs, paths), theoryRun.task(), 1);
        return List.of(paths);
    }

    private int statements() {
        return situation.storyline().events().size() + situation.assumptions().size() + situation.shocks().size();
    }
}
