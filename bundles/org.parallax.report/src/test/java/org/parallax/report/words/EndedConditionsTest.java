package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Traits;

/** A reader is told why an event that moves nothing by itself has an effect. */
class EndedConditionsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @Test
    void whatEndsNothingIsNotTold() {
        assertEquals(Optional.empty(), EndedConditions.of(situation(event("controls")), event -> true));
        assertEquals(Optional.empty(), EndedConditions.of(situation(event("lifted", "controls")), "controls"::equals));
    }

    @Test
    void theEffectOfAnEndIsExplained() {
        assertEquals(
                Optional.of("“Title of lifted” ends a condition: its effect is what the condition would have gone on to do."),
                EndedConditions.of(situation(event("lifted", "controls"), event("controls")), event -> true));
        assertEquals(
                Optional.of("“Title of freed” and “Title of lifted” end conditions: their effect is what the conditions would have gone on to do."),
                EndedConditions.of(situation(event("lifted", "controls"), event("freed", "seizure")), event -> true));
    }

    private static PlannedEvent event(String id, String... ends) {
        var impact = new Impact(Map.of(), List.of(), Traits.NONE, new Duration.Passing(new Fade(12)), Optional.empty(), List.of(List.of(ends)));
        var happening = new Happening(id, "Title of " + id, "Kind", Optional.empty(), Optional.empty(), Optional.empty(), impact);
        return new PlannedEvent(happening, new Timing.Window(MONTH, MONTH), 1, new Condition.Always());
    }

    private static Situation situation(PlannedEvent... events) {
        return new Situation(
                "Trial", "A trial",
                new Relationship("Small", new Parties(new Party("A", "A", "AAA"), new Party("B", "B", "BBB")), List.of(), List.of()),
                new DocumentedPast(YearMonth.of(2025, 12), List.of(), List.of(), List.of(), List.of(), List.of()), 12,
                new ScenarioPlan(List.of(), List.of(), new Storyline(Stream.of(events).toList(), List.of(), List.of()), List.of()));
    }
}
