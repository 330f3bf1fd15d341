package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Indicator.SOCIETAL;

import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.result.Quantile;

/** Assumptions, shocks and expectations, tested by the outcome. */
final class PremisesActTest {

    @Test
    void withoutAssumptionTheDocumentedCourseGoesOn() {
        var trial = Trial.of("because \"as before\" cites book");
        assertEquals(80, trial.mean(SECURITY, "2022-12"), 1e-9);
        assertEquals(40, trial.mean(ECONOMIC, "2022-12"), 1e-9);
    }

    @Test
    void anAssumedValueHoldsInEveryRun() {
        assertEquals(30, Trial.of("assume UnitedStates commitment 0.30").mean(SECURITY, "2021-01"), 1e-9);
    }

    @Test
    void anAssumedRangeIsTheMiddleNinetyPerCent() {
        var trial = Trial.of("assume UnitedStates commitment 0.40 to 0.70");
        var fan = trial.result().theories().getFirst().scenario().of(SECURITY);
        assertEquals(40, fan.at(Quantile.Q05).at(5), 1.5);
        assertEquals(55, fan.at(Quantile.Q50).at(5), 1);
        assertEquals(70, fan.at(Quantile.Q95).at(5), 1.5);
    }

    @Test
    void anAssumedCourseRisesStraightAndStays() {
        var trial = Trial.of("assume China pressure rises to 0.90 by 2021-10");
        assertEquals(40 + 5 * 50.0 / 10, trial.mean(ECONOMIC, "2021-05"), 1e-6);
        assertEquals(90, trial.mean(ECONOMIC, "2021-10"), 1e-9);
        assertEquals(90, trial.mean(ECONOMIC, "2022-12"), 1e-9);
    }

    @Test
    void anAssumedCourseCanFall() {
        assertEquals(20, Trial.of("assume UnitedStates commitment falls to 0.20 by 2021-06").mean(SECURITY, "2021-06"), 1e-9);
    }

    @Test
    void anAssumedParameterHoldsInEveryRun() {
        var trial = Trial.of("assume lift of Tally 5");
        assertEquals(55, trial.mean(POLITICAL, "2021-01"), 1e-9);
        assertEquals(55, trial.mean(POLITICAL, "2022-12"), 1e-9);
        var fan = Trial.of("assume lift of Tally 4 to 8").result().theories().getFirst().scenario().of(POLITICAL);
        assertEquals(54, fan.at(Quantile.Q05).at(5), 0.5);
        assertEquals(58, fan.at(Quantile.Q95).at(5), 0.5);
    }

    @Test
    void aShiftOfSensitivityActsForItsMonths() {
        var trial = Trial.of("shift sensitivity of SouthKorea to History by +20% from 2021-03 for 12 months");
        assertEquals(50, trial.mean(SOCIETAL, "2021-02"), 1e-9);
        assertEquals(60, trial.mean(SOCIETAL, "2021-03"), 1e-9);
        assertEquals(60, trial.mean(SOCIETAL, "2022-02"), 1e-9);
        assertEquals(50, trial.mean(SOCIETAL, "2022-03"), 1e-9);
    }

    @Test
    void aShiftOfAQuantityActsUntilItsEnd() {
        var trial = Trial.of("shift commitment of UnitedStates by -50% from 2021-03 to 2021-05");
        assertEquals(80, trial.mean(SECURITY, "2021-02"), 1e-9);
        assertEquals(40, trial.mean(SECURITY, "2021-05"), 1e-9);
        assertEquals(80, trial.mean(SECURITY, "2021-06"), 1e-9);
    }

    @Test
    void aStretchedEventFadesOverItsNewTime() {
        var event = "event row in 2021-01 : Quarrel { by SouthKorea over Territory intensity major }";
        assertEquals(50 - 0.6, Trial.of(event).mean(POLITICAL, "2021-10"), 1e-9);
        assertEquals(50 - 0.6, Trial.of(event + " stretch row to 18 months").mean(POLITICAL, "2022-07"), 1e-9);
    }

    @Test
    void aWithdrawnStateHasNoInfluence() {
        var trial = Trial.of("""
                withdraw UnitedStates from 2021-03 to 2021-05
                withdraw China from 2021-07
                event push in 2021-09 : Pressing { by China }
                """);
        assertEquals(80, trial.mean(SECURITY, "2021-02"), 1e-9);
        assertEquals(0, trial.mean(SECURITY, "2021-04"), 1e-9);
        assertEquals(80, trial.mean(SECURITY, "2021-06"), 1e-9);
        assertEquals(0, trial.event("push").probability());
    }

    @Test
    void expectationsAreComparedWithTheRuns() {
        var outcomes = Trial.of("""
                event talk in 2021-06 with probability 60% : Meeting { between Japan, SouthKorea }
                expect political above 53 in 2022-06 with probability 50%
                expect political above 53 in 2022-07 with probability 70%
                expect political between 49 and 51 in 2022-08 with probability 30%
                expect view of Japan by SouthKorea below 53 in 2022-09 with probability 30%
                """).result().theories().getFirst().outcomes();
        assertEquals(4, outcomes.size());
        assertEquals(0.6, outcomes.get(0).probability(), 0.03);
        assertTrue(outcomes.get(0).met());
        assertTrue(!outcomes.get(1).met());
        assertEquals(1 - outcomes.get(0).probability(), outcomes.get(2).probability(), 1e-12);
        assertEquals("view of Japan by SouthKorea below 53 in 2022-09 with probability 30%", outcomes.get(3).expectation().text());
        assertTrue(outcomes.get(3).met());
    }
}
