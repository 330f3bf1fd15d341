package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.ArmSituations;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.backtest.run.NullShock;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * The installed theories on the installed record: what an informed projection is held against is, to the last bit, the blind
 * projection, whatever the arm knows; and an event without effects changes nothing.
 */
class BlindIsReferenceTest {

    private static final Parallax PARALLAX = Parallax.installed(Optional.empty());
    private static final Workshop WORKSHOP = new Workshop(
            new TheoryChoice(PARALLAX.theories()).of(List.of()) instanceof Outcome.Completed<List<Theory>>(var all)
                    ? all : List.of(),
            new BacktestEffort(60, 1, 2), "test");

    private static List<TheoryProjection> projected(Situation situation) {
        var projector = WORKSHOP.projector(BacktestProgress.SILENT);
        return projector.project(situation, projector.cards().stream().map(TheoryCard::id).toList())
                instanceof Outcome.Completed<List<TheoryProjection>>(var projections) ? projections : List.of();
    }

    @Test
    void theReferenceOfEveryArmIsTheBlindProjection() {
        var record = PARALLAX.records().known("JapanKorea", Layers.CHRONICLE).orElseThrow();
        for (var origin : List.of(YearMonth.of(2012, 6), YearMonth.of(2018, 9), YearMonth.of(2024, 11))) {
            var situations = new ArmSituations(record, origin, 12);
            var blind = projected(situations.in(Arm.NONE));
            assertEquals(7, blind.size());
            for (var arm : List.of(Arm.EVENTS, Arm.LEADERS, Arm.LEVELS)) {
                assertNotEquals(situations.in(Arm.NONE), situations.in(arm), arm + " adds something from " + origin);
                var informed = projected(situations.in(arm));
                for (int theory = 0; theory < blind.size(); theory++) {
                    assertEquals(blind.get(theory).scenario(), informed.get(theory).reference(), blind.get(theory).theory().id());
                    assertNotEquals(informed.get(theory).scenario(), informed.get(theory).reference());
                }
            }
        }
    }

    @Test
    void aShockThatDoesNothingChangesNothing() {
        var record = PARALLAX.records().known("JapanKorea", Layers.CORE).orElseThrow();
        var outcome = new NullShock(WORKSHOP.projector(BacktestProgress.SILENT)).controls(record, List.of(YearMonth.of(2018, 9), YearMonth.of(2025, 5)));
        var controls = outcome instanceof Outcome.Completed<List<Control>>(var found) ? found : List.<Control>of();
        assertFalse(controls.isEmpty());
        assertTrue(controls.stream().allMatch(Control::passed), controls::toString);
    }
}
