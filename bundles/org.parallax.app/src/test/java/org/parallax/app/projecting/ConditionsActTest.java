package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Level;

/** Conditions that stand until an event ends them, in the record and in scenarios: each construct, tested by the outcome. */
final class ConditionsActTest {

    static final String KINDS = """
            kind Controls "Export controls" { by state to state intensity harms economic strongly, political moderately leaving 20%
              lasts until ended then fades over 10 months cites book }
            kind Lifting "Controls lifted" { by state to state ends Controls cites book }
            kind Pause "Pact paused" { of agreement by state harms economic strongly lasts until ended then fades over 10 months cites book }
            kind Resumption "Pact resumed" { of agreement by state ends Pause cites book }
            """;

    private static final String BEGUN = "event controls in 2021-03 : Controls { by Japan to SouthKorea intensity major }\n";
    private static final String DOCUMENTED =
            "event controls2019 on 2019-07-01 : Controls { by Japan to SouthKorea intensity major cites book }\n";

    private static Trial trial(String statements) {
        return Trial.booked(KINDS, statements);
    }

    /** What is left of the six economic points so many months after the month in which the condition was ended. */
    private static double scar(int months) {
        return 6 * (0.7 * Math.pow(0.1, months / 10.0) + 0.3 * Math.pow(0.985, months));
    }

    private static void assertStands(Trial trial, String from, String to) {
        for (var month = YearMonth.parse(from); !month.isAfter(YearMonth.parse(to)); month = month.plusMonths(1)) {
            assertEquals(44, trial.mean(ECONOMIC, month.toString()), 1e-9, "in " + month);
        }
    }

    /** From the month in which it is ended, in which it still stands in full. */
    private static void assertFadesFrom(String ended, Trial trial) {
        for (int months = 0; !YearMonth.parse(ended).plusMonths(months).isAfter(YearMonth.of(2022, 12)); months++) {
            var month = YearMonth.parse(ended).plusMonths(months);
            assertEquals(50 - scar(months), trial.mean(ECONOMIC, month.toString()), 1e-9, "in " + month);
        }
    }

    @Test
    void aConditionThatNothingEndsStandsExactly() {
        var trial = trial(BEGUN);
        assertEquals(50, trial.mean(ECONOMIC, "2021-02"), 1e-9);
        assertStands(trial, "2021-03", "2022-12");
        assertEquals(50, trial.baseline(ECONOMIC, "2022-12"), 1e-9);
    }

    @Test
    void onceEndedItsPassingPartFadesAndItsLastingPartStaysLonger() {
        var trial = trial(BEGUN + "event lifted in 2021-09 : Lifting { by Japan to SouthKorea }");
        assertStands(trial, "2021-03", "2021-09");
        assertFadesFrom("2021-09", trial);
        double political = 3.5 * (0.8 * Math.pow(0.1, 0.5) + 0.2 * Math.pow(0.985, 5));
        assertEquals(50 - political, trial.mean(POLITICAL, "2022-02"), 1e-9, "20 % of the political effect lasts");
    }

    @Test
    void aDocumentedConditionStandsThroughTheProjection() {
        var trial = Trial.booked(KINDS + DOCUMENTED, "because \"as before\" cites book");
        assertStands(trial, "2021-01", "2022-12");
        assertEquals(Level.of(-6), past(trial, "2019-07"), 1e-9);
        assertEquals(Level.of(-6), past(trial, "2020-12"), 1e-9);
    }

    @Test
    void aScenarioEndsWhatTheRecordBegan() {
        var trial = Trial.booked(KINDS + DOCUMENTED, "event lifted in 2021-06 : Lifting { by Japan to SouthKorea }");
        assertStands(trial, "2021-01", "2021-06");
        assertFadesFrom("2021-06", trial);
        assertEquals(44, trial.baseline(ECONOMIC, "2022-12"), 1e-9, "without the scenario's events it stands");
    }

    @Test
    void whatTheRecordBeganAndEndedIsAScarInThePast() {
        var lifted = "event lifted2020 on 2020-03-23 : Lifting { by Japan to SouthKorea cites book }\n";
        var trial = Trial.booked(KINDS + DOCUMENTED + lifted, "because \"as before\" cites book");
        assertEquals(Level.of(-6), past(trial, "2020-03"), 1e-9);
        assertEquals(Level.of(-scar(4)), past(trial, "2020-07"), 1e-9);
        assertEquals(50, trial.mean(ECONOMIC, "2021-01"), 1e-9, "nothing stands");
        var condition = trial.result().situation().past().stream().filter(past -> past.event().id().equals("controls2019")).findFirst();
        assertEquals(Optional.of(YearMonth.of(2020, 3)), condition.orElseThrow().ended());
    }

    @Test
    void anEndThatIsNotYetKnownLeavesItStanding() {
        var lifted = "event lifted2023 on 2023-03-23 : Lifting { by Japan to SouthKorea cites book }\n";
        assertStands(Trial.booked(KINDS + DOCUMENTED + lifted, "because \"as before\" cites book"), "2021-01", "2022-12");
    }

    @Test
    void ofTwoConditionsTheLatestIsEnded() {
        var trial = trial(BEGUN + """
                event more in 2021-05 : Controls { by Japan to SouthKorea intensity severe }
                event lifted in 2021-09 : Lifting { by Japan to SouthKorea }
                """);
        assertEquals(50 - 6 - 9, trial.mean(ECONOMIC, "2021-09"), 1e-9);
        assertEquals(50 - 6 - 1.5 * scar(4), trial.mean(ECONOMIC, "2022-01"), 1e-9);
    }

    @Test
    void anEndByNameEndsThatOne() {
        var trial = trial(BEGUN + """
                event more in 2021-05 : Controls { by Japan to SouthKorea intensity severe }
                event lifted in 2021-09 : Lifting { by Japan to SouthKorea ends controls }
                """);
        assertEquals(50 - 9 - scar(4), trial.mean(ECONOMIC, "2022-01"), 1e-9);
    }

    @Test
    void twoEndsEndBoth() {
        var trial = trial(BEGUN + """
                event more in 2021-05 : Controls { by Japan to SouthKorea intensity severe }
                event lifted in 2021-09 : Lifting { by Japan to SouthKorea }
                event liftedToo in 2021-11 : Lifting { by Japan to SouthKorea }
                """);
        assertEquals(50 - 1.5 * scar(4) - scar(2), trial.mean(ECONOMIC, "2022-01"), 1e-9);
    }

    @Test
    void theStatesMustBeTheSameWhoeverActs() {
        var others = trial(BEGUN + """
                event other in 2021-04 : Controls { by Japan to China intensity severe }
                event lifted in 2021-09 : Lifting { by SouthKorea to Japan }
                """);
        assertEquals(50 - 9 - scar(4), others.mean(ECONOMIC, "2022-01"), 1e-9, "the later one is between other states");
    }

    @Test
    void ofAnAgreementTheAgreementDecides() {
        var trial = trial("""
                event paused in 2021-03 : Pause { of Pact by Japan }
                event resumed in 2021-09 : Resumption { of Pact by SouthKorea }
                """);
        assertStands(trial, "2021-03", "2021-09");
        assertFadesFrom("2021-09", trial);
    }

    @Test
    void anEndInSomeRunsEndsItThere() {
        var trial = trial(BEGUN + "event lifted in 2021-09 with probability 40% : Lifting { by Japan to SouthKorea }");
        double share = trial.event("lifted").probability();
        assertEquals(50 - (1 - share) * 6 - share * scar(6), trial.mean(ECONOMIC, "2022-03"), 1e-9);
    }

    @Test
    void anEndInAnOptionEndsItWhereThatIsChosen() {
        var trial = trial(BEGUN + """
                decision answer "How?" in 2021-09 {
                  option lift "Lift" 30% { event lifted : Lifting { by Japan to SouthKorea } }
                  option keep "Keep" 70%
                }
                """);
        double share = trial.share("answer", "lift");
        assertEquals(50 - (1 - share) * 6 - share * scar(6), trial.mean(ECONOMIC, "2022-03"), 1e-9);
    }

    @Test
    void aTriggerCanEndACondition() {
        var trial = trial(BEGUN + "whenever economic below 45 for 3 months once { event lifted : Lifting { by Japan to SouthKorea } }");
        assertEquals(Optional.of(YearMonth.of(2021, 6)), trial.event("lifted").first());
        assertFadesFrom("2021-06", trial);
    }

    @Test
    void aConditionBegunInSomeRunsIsEndedThereAndNothingElsewhere() {
        var trial = trial("""
                event controls in 2021-03 with probability 50% : Controls { by Japan to SouthKorea intensity major }
                event lifted 6 months after controls : Lifting { by Japan to SouthKorea }
                """);
        assertEquals(50 - trial.event("controls").probability() * scar(3), trial.mean(ECONOMIC, "2021-12"), 1e-9);
    }

    @Test
    void whatStandsAlreadyDoesNotBeginTwice() {
        var trial = trial("""
                event row in 2021-01 : Quarrel { by Japan over History intensity severe }
                event again in 2021-12 : Quarrel { by Japan over History intensity severe }
                whenever political below 47 { event controls : Controls { by Japan to SouthKorea intensity major } }
                """);
        assertEquals(Optional.of(YearMonth.of(2021, 2)), trial.event("controls").first());
        assertStands(trial, "2021-02", "2022-12");
    }

    @Test
    void aStretchedConditionStandsAsLongAndItsScarFadesMoreSlowly() {
        var trial = trial(BEGUN + "event lifted in 2021-09 : Lifting { by Japan to SouthKorea } stretch controls to 20 months");
        assertStands(trial, "2021-03", "2021-09");
        double left = 6 * (0.7 * Math.pow(0.1, 0.5) + 0.3 * Math.pow(0.985, 10));
        assertEquals(50 - left, trial.mean(ECONOMIC, "2022-07"), 1e-9);
    }

    private static final String PARENT = KINDS + "scenario Parent \"Parent\" on Small as of 2020-12 for 24 months { " + BEGUN
            + "event lifted in 2021-09 : Lifting { by Japan to SouthKorea } }\n";

    private static Trial variant(String statements) {
        return Trial.bookedAs("Child", PARENT + "scenario Child \"Child\" extends Parent { " + statements + " }");
    }

    @Test
    void withoutItsEndAConditionStands() {
        assertStands(variant("without lifted"), "2021-03", "2022-12");
    }

    @Test
    void withoutTheConditionNothingIsEnded() {
        var child = variant("without lifted without controls");
        assertEquals(50, child.mean(ECONOMIC, "2022-12"), 1e-9);
    }

    @Test
    void anEndToldOtherwiseEndsItThen() {
        assertFadesFrom("2021-12", variant("replace lifted in 2021-12 : Lifting { by Japan to SouthKorea }"));
    }

    @Test
    void aConditionToldAsSomethingElseIsNoConditionAnyMore() {
        var child = variant("replace controls : Meeting { between Japan, SouthKorea } without lifted");
        assertEquals(50, child.mean(ECONOMIC, "2022-12"), 1e-9);
        assertEquals(53.5, child.mean(POLITICAL, "2022-12"), 1e-9);
    }

    @Test
    void theEndHasARowOfItsOwnAmongTheDrivers() {
        var trial = trial(BEGUN + "event lifted in 2021-09 : Lifting { by Japan to SouthKorea }");
        var contributions = trial.contributions(ECONOMIC);
        double left = scar(15);
        assertEquals(-left, contributions.get("controls"), 1e-6);
        assertEquals(6 - left, contributions.get("lifted"), 1e-6, "its effect is that the condition ended");
        assertTrue(contributions.size() == 2);
    }

    @Test
    void anEndIsTheSameEventThoughAnotherScenarioPlansOneMoreConditionToEnd() {
        var more = "scenario Child extends Parent { event more in 2021-05 : Controls { by Japan to SouthKorea intensity severe } }";
        assertEquals(Set.of("more"), Trial.differences("Parent", "Child", ECONOMIC, PARENT + more).keySet());
    }

    private static double past(Trial trial, String month) {
        var past = trial.result().past();
        int index = (int) past.from().until(YearMonth.parse(month), ChronoUnit.MONTHS);
        return past.of(ECONOMIC).at(index);
    }
}
