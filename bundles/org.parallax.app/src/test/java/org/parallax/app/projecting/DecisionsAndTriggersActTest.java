package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.situation.Indicator.POLITICAL;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;

/** Decisions and triggers, tested by the outcome. */
final class DecisionsAndTriggersActTest {

    private static final String DECISION = """
            decision answer "How?" in 2021-06 {
              option talk "Talks" 50% { event summit : Meeting { between Japan, SouthKorea } }
              option wait "Waits" 30%
              option protest "Protests" 20% { event row 2 months after answer : Quarrel { by Japan over History intensity major } }
            }
            """;

    @Test
    void aDecisionOfThreeOptionsSplitsTheRuns() {
        var trial = Trial.of(DECISION);
        assertEquals(0.5, trial.share("answer", "talk"), 0.03);
        assertEquals(0.3, trial.share("answer", "wait"), 0.03);
        assertEquals(0.2, trial.share("answer", "protest"), 0.03);
        assertEquals(1, trial.share("answer", "talk") + trial.share("answer", "wait") + trial.share("answer", "protest"), 1e-12);
    }

    @Test
    void anOptionsEventsHappenWhereItIsChosenAndInItsMonthUnlessTheySayOtherwise() {
        var trial = Trial.of(DECISION);
        assertEquals(trial.share("answer", "talk"), trial.event("summit").probability());
        assertEquals(Optional.of(YearMonth.of(2021, 6)), trial.event("summit").last());
        assertEquals(trial.share("answer", "protest"), trial.event("row").probability());
        assertEquals(Optional.of(YearMonth.of(2021, 8)), trial.event("row").first());
    }

    @Test
    void conditionsAndTimesCanNameAnOption() {
        var trial = Trial.of(DECISION + """
                event praise in 2021-09 if answer is talk : Meeting { between Japan, SouthKorea }
                event reply 1 month after protest : Meeting { between Japan, SouthKorea }
                """);
        assertEquals(trial.share("answer", "talk"), trial.event("praise").probability());
        assertEquals(trial.share("answer", "protest"), trial.event("reply").probability());
        assertEquals(Optional.of(YearMonth.of(2021, 7)), trial.event("reply").first());
    }

    @Test
    void aDecisionInsideAnOptionComesUpOnlyThere() {
        var trial = Trial.of("""
                decision first "First?" in 2021-06 {
                  option go "Go" 50% { decision second "Second?" 1 month after first { option yes "Yes" 50% option no "No" 50% } }
                  option stay "Stay" 50%
                }
                """);
        double go = trial.share("first", "go");
        assertEquals(go, trial.share("second", "yes") + trial.share("second", "no"), 1e-12);
        assertEquals(0.25, trial.share("second", "yes"), 0.03);
    }

    @Test
    void aConditionalDecisionComesUpInItsRunsOnly() {
        var trial = Trial.of("""
                event row in 2021-02 with probability 40% : Quarrel { by Japan over History intensity major }
                decision answer "How?" 1 month after row { option a "A" 50% option b "B" 50% }
                """);
        assertEquals(trial.event("row").probability(), trial.share("answer", "a") + trial.share("answer", "b"), 1e-12);
    }

    /** Political is at 40 or below for three months, twice. */
    private static final String TWO_DIPS = """
            event rowOne in 2021-02 : Quarrel { by Japan over History intensity severe }
            event rowTwo in 2022-02 : Quarrel { by Japan over History intensity severe }
            """;

    @Test
    void aTriggerFiresOnceIfItSaysSo() {
        var trial = Trial.of(TWO_DIPS + "whenever political below 45 once { event pause : Leaving { of Pact by Japan } }");
        assertEquals(1, trial.event("pause").probability());
        assertEquals(Optional.of(YearMonth.of(2021, 3)), trial.event("pause").first());
        assertEquals(Optional.of(YearMonth.of(2021, 3)), trial.event("pause").last());
    }

    @Test
    void aTriggerFiresAgainWhenItsStateComesAgain() {
        var trial = Trial.of(TWO_DIPS + "whenever political below 45 { event pause : Leaving { of Pact by Japan } }");
        assertEquals(Optional.of(YearMonth.of(2021, 3)), trial.event("pause").first());
        assertEquals(Optional.of(YearMonth.of(2022, 3)), trial.event("pause").last());
    }

    @Test
    void aTriggerWaitsUntilItsStateHasLasted() {
        var trial = Trial.of(TWO_DIPS + "whenever political below 45 for 3 months once { event pause : Leaving { of Pact by Japan } }");
        assertEquals(Optional.of(YearMonth.of(2021, 5)), trial.event("pause").first());
    }

    @Test
    void aTriggerThatIsNotReachedDoesNothing() {
        var trial = Trial.of(TWO_DIPS + "whenever political above 60 once { event cheer : Meeting { between Japan, SouthKorea } }");
        assertEquals(0, trial.event("cheer").probability());
        assertEquals(trial.baseline(POLITICAL, "2021-01"), trial.mean(POLITICAL, "2021-01"));
    }

    @Test
    void theEventsOfATriggerFollowOneAnother() {
        var trial = Trial.of(TWO_DIPS + """
                whenever political below 45 once {
                  event pause : Leaving { of Pact by Japan }
                  event repair 4 months after pause with probability 50% : Meeting { between Japan, SouthKorea }
                }
                """);
        assertEquals(0.5, trial.event("repair").probability(), 0.04);
        assertEquals(Optional.of(YearMonth.of(2021, 7)), trial.event("repair").first());
    }
}
