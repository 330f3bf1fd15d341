package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.standing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PastEvent;

/** Of each condition the result says in how many runs it was ended, and when. */
class EndedConditionsReadTest {

    private static final Impact CONTROLS = standing(-20, 0, new Fade(12));

    @Test
    void aConditionIsEndedInTheRunsInWhichItsEndHappens() {
        var ended = ended(new World().event("controls", at(2), 1, ALWAYS, CONTROLS)
                .event("lifted", between(6, 9), 0.5, ALWAYS, ending("controls")).event("other", at(3)));
        assertEquals(List.of("controls"), ended.conditions().stream().map(ConditionOutcome::condition).toList());
        var controls = ended.of("controls").orElseThrow();
        assertEquals(0.5, controls.ended(), 0.05);
        var when = controls.when().orElseThrow();
        assertEquals(List.of(month(6), month(9)), List.of(when.first(), when.last()));
        assertEquals(List.of("lifted"), ended.enders());
    }

    @Test
    void whatComesBeforeItsConditionEndsNothing() {
        var ended = ended(new World().event("controls", at(6), 1, ALWAYS, CONTROLS).event("lifted", at(2), 1, ALWAYS, ending("controls")));
        assertEquals(0, ended.of("controls").orElseThrow().ended());
        assertEquals(Optional.empty(), ended.of("controls").orElseThrow().when());
        assertEquals(List.of(), ended.enders());
    }

    @Test
    void aDocumentedConditionThatStandsIsToldOfToo() {
        var controls = new PastEvent(World.happening("controls", "Here", CONTROLS), month(-3));
        var ended = ended(new World().past(controls).event("lifted", at(4), 1, ALWAYS, ending("controls")));
        assertEquals(1, ended.of("controls").orElseThrow().ended());
        assertEquals(
                Optional.of(new ConditionOutcome.Months(month(4), month(4), month(4))), ended.of("controls").orElseThrow().when());
    }

    private static EndedConditionFrequencies ended(World world) {
        return Runs.completed(new Projector(2)
                        .project(world.situation(), List.of(Runs.WANDERER), new RunSettings(1000, 7), Progress.SILENT))
                .ended();
    }
}
