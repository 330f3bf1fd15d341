package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.RunSettings;
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
        this.settings = settings;
    }

    Explanation run(TheorySelection theories, TheorySelection.RunContext context) throws RequestRejected, WorkCancelled {
        TheoryRun.require(settings, situation);
        int events = situation.storyline().events().size();
        int runs = Workload.explainedInDetail(settings, events);
        double units = Workload.PAIR * settings.runs() + Workload.variants(events) * runs;
        var past = DocumentedLevelsBuilder.of(situation);
        var scenario = TheoryRun.compile(situation, settings);
        var baseline = TheoryRun.compile(situation.baseline(), settings);
        var results = theories.each(context, units, (planned, theoryRun) -> {
            var with = theoryRun.prepare(scenario, past, planned);
            var count = theoryRun.count(with, theoryRun.prepare(baseline, past, planned), runs);
            return new Explained(
                    new AttributionFinder(theoryRun, with, List.of(cell)).attributions(count, runs),
                    new EndedConditionReader(situation).read(count.endings(), count.runs()));
        });
        return new Explanation(
                results.made().stream().flatMap(explained -> explained.attributions.stream()).toList(),
                EndedConditionReader.pooled(results.made().stream().map(Explained::ended).toList()), results.failed());
    }

    /** What one theory gives. */
    private record Explained(List<Attribution> attributions, EndedConditionFrequencies ended) {}
}
