package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.internal.story.Span;
import org.parallax.projection.internal.work.PairCount;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.PathBook;
import org.parallax.projection.internal.work.Script;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Drivers;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Chronicle;

/** One projection: every theory over all runs, with disagreement, and with drivers where they are asked for. */
final class Projection {

    private final Situation situation;
    private final RunSettings settings;
    private final Chronicle past;
    private final Milestones milestones;
    private final List<Cell> cells;
    private final int explained;

    Projection(Situation situation, RunSettings settings) {
        this.situation = situation;
        this.settings = settings;
        this.past = Chronicler.of(situation);
        this.milestones = Milestones.of(Span.of(situation));
        this.cells = Cell.at(milestones);
        this.explained = findsDrivers() ? Work.explained(settings, events(), cells.size()) : 0;
    }

    ProjectionResult run(Lineup theories, Lineup.Shop shop) throws Refused, WorkCancelled {
        double walks = Work.PAIR * settings.runs() + Math.min(settings.runs(), PathBook.RUNS) + Work.variants(events()) * explained;
        Stage.require(settings, situation);
        var scenario = Stage.script(situation, settings);
        var baseline = Stage.script(situation.baseline(), settings);
        var harvest = theories.each(shop, walks, (planned, stage) -> run(stage, planned, scenario, baseline));
        var projections = harvest.made().stream().map(Projected::projection).toList();
        var drivers = harvest.made().stream().flatMap(projected -> projected.drivers.stream()).toList();
        var pooling = new Pooling(projections);
        return new ProjectionResult(
                situation, settings, past, projections, pooling.events(), pooling.decisions(), pooling.overall(),
                drivers, pooling.disagreement(milestones), harvest.failed());
    }

    /** What comes of one theory. */
    private record Projected(TheoryProjection projection, List<Drivers> drivers) {}

    private Projected run(Stage stage, PlannedTheory planned, Script scenario, Script baseline)
            throws Refused, TheoryFailed, WorkCancelled {
        var with = stage.part(scenario, past, planned);
        var without = stage.part(baseline, past, planned);
        var count = stage.count(with, without, Math.max(PathBook.RUNS, explained));
        var projection = new Readout(situation, count).projection(with.card(), samples(stage, with, count));
        return new Projected(
                projection, findsDrivers() ? new DriverSearch(stage, with, cells).drivers(count, explained) : List.of());
    }

    private boolean findsDrivers() {
        return settings.depth() == Depth.DRIVERS;
    }

    private List<SamplePath> samples(Stage stage, Part part, PairCount count) throws TheoryFailed, WorkCancelled {
        var runs = count.firstRuns(PathBook.RUNS);
        var book = new SamplePath[runs.length];
        stage.crew().share(runs.length, () -> new PathBook(part, settings.seed(), runs, book), stage.turn(), 1);
        return List.of(book);
    }

    private int events() {
        return situation.storyline().events().size();
    }
}
