package org.parallax.backtest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.parallax.backtest.run.ToldRecord.month;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Control;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** An event that does nothing changes nothing; a theory that hears it all the same is caught. */
class NullShockTest {

    @Test
    void aTheoryThatCountsEventsIsCaught() {
        var theories = List.of(new EchoTheory("Kernel"), new Counting());
        var projector = new ArmProjector(
                new Projector(1), theories, theories.stream().map(Theory::card).toList(), new RunSettings(20, 1), () -> false);
        var outcome = new NullShock(projector).controls(new ToldRecord().event("before", 18, -3), List.of(month(20), month(30)));
        var controls = outcome instanceof Outcome.Completed<List<Control>>(var found) ? found : List.<Control>of();
        assertInstanceOf(Outcome.Completed.class, outcome);
        assertEquals(List.of("Kernel", "Counting"), controls.stream().map(control -> control.of().theory()).toList());
        assertEquals(0, controls.getFirst().share());
        assertEquals(3, controls.getLast().share(), 0.05);
        assertFalse(controls.getLast().passed());
        assertEquals(Control.Kind.NULL_SHOCK, controls.getLast().kind());
    }

    private static final class Counting implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("Counting", "1", "Counting", "Three points an event.", "no source", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return values -> () -> (month, levels) -> {
                for (var domain : Domain.values()) {
                    levels.set(domain, 50 + 3.0 * month.eventCount());
                }
                for (var side : Side.values()) {
                    levels.setView(side, 50);
                }
            };
        }
    }
}
