package org.parallax.report.exercise;

import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Timing;
import org.parallax.report.data.JsonText;

/** The decisions and events of the scenario that is played, as JSON: their titles, months and shares. */
final class PlayedJson {

    private final PlannedExercise exercise;
    private final PlanWords words;

    PlayedJson(PlannedExercise exercise) {
        this.exercise = exercise;
        this.words = new PlanWords(exercise);
    }

    void write(JsonText o) {
        var storyline = exercise.situation().storyline();
        o.name("decisions").array(storyline.decisions(), (each, decision) -> each.object(d -> decision(d, decision)));
        o.name("events").array(storyline.events(), (each, event) -> each.object(e -> event(e, event)));
    }

    private void decision(JsonText o, Decision decision) {
        o.member("id", decision.id()).member("title", decision.question());
        timing(o, decision.timing());
        o.member("planned", words.planned(decision));
        o.name("options").array(decision.options(), (each, option) -> each.object(
                p -> p.member("id", option.id()).member("title", option.title()).member("share", option.share())));
    }

    private void event(JsonText o, PlannedEvent event) {
        o.member("id", event.id()).member("title", event.event().title());
        timing(o, event.timing());
        o.member("planned", words.planned(event));
        o.member("probability", event.probability());
        o.member("inject", exercise.plan().script().inject(event.id()).isPresent());
    }

    private static void timing(JsonText o, Timing timing) {
        switch (timing) {
            case Timing.Window(var first, var last) -> o.member("from", first.toString()).member("to", last.toString());
            case Timing.After(var anchor, int months) -> o.member("after", anchor).member("months", months);
        }
    }
}
