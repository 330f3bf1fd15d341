package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.internal.story.Span;
import org.parallax.projection.internal.work.Crew;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Drivers;
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

    List<Drivers> run(List<PlannedTheory> theories, Crew crew, Progress progress)
            throws Refused, TheoryFailed, WorkCancelled {
        Stage.require(settings, situation);
        int events = situation.storyline().events().size();
        int runs = Work.explainedInDetail(settings, events);
        double walks = Work.PAIR * settings.runs() + Work.variants(events) * runs;
        var stage = Projector.stage(settings, crew, progress, walks * theories.size());
        var past = Chronicler.of(situation);
        var scenario = stage.script(situation);
        var baseline = stage.script(situation.baseline());
        var drivers = new ArrayList<Drivers>();
        for (var planned : theories) {
            var with = stage.part(scenario, past, planned);
            var count = stage.count(with, stage.part(baseline, past, planned), runs);
            drivers.addAll(new DriverSearch(stage, with, List.of(cell)).drivers(count, runs));
        }
        stage.meter().finish();
        return drivers;
    }
}
