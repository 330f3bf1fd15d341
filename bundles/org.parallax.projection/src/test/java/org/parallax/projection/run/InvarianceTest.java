package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;
import static org.parallax.projection.World.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.projection.World;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;

/** What must not change a result. */
class InvarianceTest {

    private static World busy() {
        return new World()
                .event("landing", between(3, 9), 0.6, ALWAYS)
                .event("note", after("landing", 1), 0.8, ALWAYS)
                .decision("response", after("landing", 2), ALWAYS, option("quiet", 0.55), option("court", 0.45))
                .event("filing", after("response", 0), 1, new Condition.Chosen("response", "court"))
                .trigger(new Trigger("low", Threshold.below(Indicator.POLITICAL, 42), 2, false))
                .event("suspension", after("low", 1), 0.5, ALWAYS)
                .event("controls", between(2, 9), 0.7, ALWAYS, standing(-6, 0.5, new Fade(9)))
                .event("lifted", between(5, 15), 0.8, ALWAYS, ending("controls", "seizure"))
                .past(new PastEvent(happening("seizure", "There", standing(-4, 0.2, new Fade(6))), month(-7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void numberOfThreads(int threads) {
        var situation = busy().situation();
        var other = new Wanderer("Calm", 0.5);
        var one = Runs.result(situation, 1000, 1, Runs.WANDERER, other);
        assertEquals(one, Runs.result(situation, 1000, threads, Runs.WANDERER, other));
    }

    @Test
    void scenarioWithoutEventsIsItsBaseline() {
        var projection = Runs.project(new World().situation(), 500);
        assertEquals(projection.baseline(), projection.scenario());
        for (var indicator : Indicator.values()) {
            var fan = projection.difference().of(indicator);
            assertEquals(0, fan.mean().stream().map(Math::abs).max().orElseThrow());
        }
    }

    @Test
    void eventThatNeverHappens() {
        var without = Runs.project(busy().situation(), 500);
        var with = Runs.project(busy().event("aNever", at(2), 0, ALWAYS).situation(), 500);
        assertEquals(without.scenario(), with.scenario());
        assertEquals(without.difference(), with.difference());
        assertEquals(without.samples(), with.samples());
        assertEquals(without.decisions(), with.decisions());
    }

    @Test
    void orderOfStatements() {
        var one = new World().event("a", at(2)).event("b", between(2, 8)).event("c", after("b", 1), 0.5, ALWAYS);
        var other = new World().event("c", after("b", 1), 0.5, ALWAYS).event("b", between(2, 8)).event("a", at(2));
        assertEquals(one.situation(), other.situation());
        assertEquals(Runs.result(one.situation(), 300, 2, Runs.WANDERER),
                Runs.result(other.situation(), 300, 2, Runs.WANDERER));
    }

    @Test
    void independentEventLeavesTheOthersAlone() {
        var without = new World().event("b", between(2, 20), 0.5, ALWAYS).event("d", after("b", 3), 0.7, ALWAYS);
        var with = new World().event("b", between(2, 20), 0.5, ALWAYS).event("d", after("b", 3), 0.7, ALWAYS)
                .event("a", between(1, 9), 0.3, ALWAYS).event("c", after("a", 1), 0.3, ALWAYS);
        assertEquals(
                outcomes(without, List.of("b", "d")),
                outcomes(with, List.of("b", "d")));
    }

    private static List<EventOutcome> outcomes(World world, List<String> events) {
        return Runs.project(world.situation(), 500).occurrences().stream()
                .filter(outcome -> events.contains(outcome.event()))
                .toList();
    }
}
