package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Indicator;

/** When events happen and what they do: each construct, tested by the outcome. */
final class EventsActTest {

    private static final String MEETING = ": Meeting { between Japan, SouthKorea }";

    @Test
    void anEventInAMonthActsFromThatMonthOn() {
        var trial = Trial.of("event talk in 2021-06 " + MEETING);
        assertEquals(50, trial.mean(POLITICAL, "2021-05"));
        assertEquals(53.5, trial.mean(POLITICAL, "2021-06"));
        assertEquals(53.5, trial.mean(POLITICAL, "2022-12"));
        assertEquals(50, trial.baseline(POLITICAL, "2022-12"));
        assertEquals(1, trial.event("talk").probability());
    }

    @Test
    void anEventOnADateFallsInItsMonth() {
        assertEquals(Optional.of(YearMonth.of(2021, 6)), Trial.of("event talk on 2021-06-30 " + MEETING).event("talk").first());
    }

    @Test
    void aWindowSpreadsAnEventEvenlyOverItsMonths() {
        var trial = Trial.of("event talk between 2021-03 and 2021-06 " + MEETING);
        assertEquals(Optional.of(YearMonth.of(2021, 3)), trial.event("talk").first());
        assertEquals(Optional.of(YearMonth.of(2021, 6)), trial.event("talk").last());
        assertEquals(50.875, trial.mean(POLITICAL, "2021-03"), 0.2);
        assertEquals(51.75, trial.mean(POLITICAL, "2021-04"), 0.2);
        assertEquals(53.5, trial.mean(POLITICAL, "2021-06"));
    }

    @Test
    void aProbabilityIsTheShareOfRuns() {
        var trial = Trial.of("event talk in 2021-06 with probability 60% " + MEETING);
        assertEquals(0.6, trial.event("talk").probability(), 0.03);
        assertEquals(50 + 3.5 * trial.event("talk").probability(), trial.mean(POLITICAL, "2021-06"), 1e-9);
    }

    @Test
    void anEventOfProbabilityZeroChangesNoNumber() {
        var without = Trial.of("event talk in 2021-06 with probability 60% " + MEETING);
        var with = Trial.of("event talk in 2021-06 with probability 60% " + MEETING
                + " event never in 2021-03 with probability 0% : Pressing { by China }");
        assertEquals(without.result().theories().getFirst().scenario(), with.result().theories().getFirst().scenario());
        assertEquals(without.result().theories().getFirst().baseline(), with.result().theories().getFirst().baseline());
        assertEquals(0, with.event("never").probability());
    }

    @Test
    void withoutEventsAScenarioIsItsBaseline() {
        var projection = Trial.of("because \"nothing happens\" cites book").result().theories().getFirst();
        assertEquals(projection.baseline(), projection.scenario());
    }

    @Test
    void aRelativeEventFollowsItsAnchorAndStaysAwayWithIt() {
        var trial = Trial.of("event talk in 2021-06 with probability 50% " + MEETING + " event next 3 months after talk " + MEETING);
        assertEquals(trial.event("talk").probability(), trial.event("next").probability());
        assertEquals(Optional.of(YearMonth.of(2021, 9)), trial.event("next").first());
    }

    @Test
    void conditionsLookAtWhatHappenedInTheRun() {
        var trial = Trial.of("""
                event one in 2021-02 with probability 50% : Meeting { between Japan, SouthKorea }
                event two in 2021-03 with probability 50% : Meeting { between Japan, SouthKorea }
                event onlyIf in 2021-05 if one : Meeting { between Japan, SouthKorea }
                event ifNot in 2021-05 if not one : Meeting { between Japan, SouthKorea }
                event ifBoth in 2021-05 if one and two : Meeting { between Japan, SouthKorea }
                event ifEither in 2021-05 if one or two : Meeting { between Japan, SouthKorea }
                event mixed in 2021-05 if (one or two) and not (one and two) : Meeting { between Japan, SouthKorea }
                """);
        double one = trial.event("one").probability();
        assertEquals(one, trial.event("onlyIf").probability());
        assertEquals(1 - one, trial.event("ifNot").probability(), 1e-12);
        assertEquals(0.25, trial.event("ifBoth").probability(), 0.04);
        assertEquals(0.75, trial.event("ifEither").probability(), 0.04);
        assertEquals(trial.event("ifEither").probability() - trial.event("ifBoth").probability(), trial.event("mixed").probability(), 1e-12);
    }

    @Test
    void intensityScalesAnEventAndItsKindFadesIt() {
        var severe = Trial.of("event row in 2021-01 : Quarrel { by SouthKorea over Territory intensity severe }");
        assertEquals(50 - 6 * 1.5, severe.mean(POLITICAL, "2021-01"), 1e-9);
        assertEquals(50 - 6 * 1.5 / 10, severe.mean(POLITICAL, "2021-10"), 1e-9);
        var minor = Trial.of("event row in 2021-01 : Quarrel { by SouthKorea over Territory intensity minor }");
        assertEquals(50 - 6 * 0.5, minor.mean(POLITICAL, "2021-01"), 1e-9);
    }

    @Test
    void eachCapitalSeesAnEventItsOwnWay() {
        var trial = Trial.of("event row in 2021-01 : Quarrel { by SouthKorea over Territory intensity major }");
        assertEquals(50 - 6, trial.mean(VIEW_OF_SECOND_BY_FIRST, "2021-01"), 1e-9);
        assertEquals(50 + 1.5, trial.mean(VIEW_OF_FIRST_BY_SECOND, "2021-01"), 1e-9);
    }

    @Test
    void anElectionBringsItsLeader() {
        var trial = Trial.of("event vote in 2021-06 : Election { in SouthKorea to conservative }");
        assertEquals(0, trial.mean(RECONCILIATION, "2021-05"));
        assertTrue(trial.mean(RECONCILIATION, "2021-07") == 20, "conservative");
        assertFalse(trial.baseline(RECONCILIATION, "2021-07") == 20, "the baseline keeps its leader");
    }

    @Test
    void anEventCanMoveADriver() {
        var trial = Trial.of("event push in 2021-06 : Pressing { by China }");
        assertEquals(40, trial.mean(Indicator.ECONOMIC, "2021-05"), 1e-9);
        assertEquals(70, trial.mean(Indicator.ECONOMIC, "2022-01"), 1e-9);
    }
}
