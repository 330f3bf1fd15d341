package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;

/** One explanation: what moved an indicator by a month, under every theory. */
final class ExplanationRun {

    private final Situation situation;
    private final Cell cell;
    private final RunSettings settings;

    ExplanationRun(Situation situation, Indicator indicator, YearMonth month, RunSettings settings) throws RequestRejected {
        var span = ProjectedMonths.of(situation);
        int number = span.number(month);
        if (!span.contains(number)) {
            throw new RequestRejected(month + " lies outside the projection of " + span.month(1) + " to "
                    + span.month(span.months()));
        }
        this.situation = situation;
        this.cell = new Cell(indicator, number, span);
        this.settings = settings.depth().findsDrivers() ? settings : settings.to(Depth.DRIVERS);
    }

    Explanation run(TheorySelection theories, TheorySelection.RunContext context) throws RequestRejected, WorkCancelled {
        TheoryRun.require(settings, situation);
        var past = DocumentedLevelsBuilder.of(situation);
        var variants = ScenarioVariants.of(situation, settings);
        var movable = settings.depth() == Depth.SENSITIVITY ? MovableStatements.of(situation, settings) : List.<MovedInput>of();
        int statements = situation.storyline().events().size() + variants.premises().size();
        int runs = Workload.explainedInDetail(settings, statements);
        double units = variants.runs() * settings.runs() + Workload.explanation(statements) * runs
                + moving(movable.size(), theories.parameters());
        var results = theories.each(context, units, (planned, theoryRun) -> {
            var with = theoryRun.prepare(variants.scenario(), past, planned);
            var finder = new TornadoFinder(situation, variants, movable);
            var count = theoryRun.count(with, variants.others(with), Math.max(runs, finder.runs(settings)));
            return new Explained(
                    new AttributionFinder(theoryRun, with, variants, past, List.of(cell)).attributions(count, runs),
                    new EndedConditionReader(situation).read(count.endings(), count.runs()),
                    settings.depth() == Depth.SENSITIVITY
                            ? Optional.of(finder.tornado(theoryRun, planned, with, cell, count))
                            : Optional.empty());
        });
        return new Explanation(
                results.made().stream().flatMap(explained -> explained.found.drivers().stream()).toList(),
                results.made().stream().flatMap(explained -> explained.found.attribution().stream()).toList(),
                results.made().stream().flatMap(explained -> explained.tornado.stream()).toList(),
                EndedConditionReader.pooled(results.made().stream().map(Explained::ended).toList()), results.failed());
    }

    private double moving(int statements, double parameters) {
        return settings.depth() == Depth.SENSITIVITY ? Workload.tornado(settings, statements, parameters) : 0;
    }

    /** What one theory gives. */
    private record Explained(
            AttributionFinder.FoundAttributions found, EndedConditionFrequencies ended, Optional<Tornado> tornado) {}
}
