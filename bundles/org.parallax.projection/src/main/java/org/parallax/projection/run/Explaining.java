package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.internal.story.Span;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Explained;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;

/** One explanation: what moved an indicator by a month, under every theory. */
final class Explaining {

    private final Situation situation;
    private final Cell cell;
    private final RunSettings settings;

    Explaining(Situation situation, Indicator indicator, YearMonth month, RunSettings settings) throws Refused {
        var span = Span.of(situation);
        int number = span.number(month);
        if (!span.contains(number)) {
            throw new Refused(month + " lies outside the projection of " + span.month(1) + " to "
                    + span.month(span.months()));
        }
        this.situation = situation;
        this.cell = new Cell(indicator, number, span);
        this.settings = settings;
    }

    Explained run(Lineup theories, Lineup.Shop shop) throws Refused, WorkCancelled {
        Stage.require(settings, situation);
        int events = situation.storyline().events().size();
        int runs = Work.explainedInDetail(settings, events);
        double walks = Work.PAIR * settings.runs() + Work.variants(events) * runs;
        var past = Chronicler.of(situation);
        var scenario = Stage.script(situation, settings);
        var baseline = Stage.script(situation.baseline(), settings);
        var harvest = theories.each(shop, walks, (planned, stage) -> {
            var with = stage.part(scenario, past, planned);
            var count = stage.count(with, stage.part(baseline, past, planned), runs);
            return new DriverSearch(stage, with, List.of(cell)).drivers(count, runs);
        });
        return new Explained(harvest.made().stream().flatMap(List::stream).toList(), harvest.failed());
    }
}
