package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.CONTACT_OF_FIRST;
import static org.parallax.projection.situation.Indicator.CONTACT_OF_SECOND;
import static org.parallax.projection.situation.Indicator.COOPERATION;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Indicator.SOCIETAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;

/** The passing and the lasting part of effects, contact by direction, and whom an event moves: each tested by the outcome. */
final class ChannelsActTest {

    private static Trial trial(String kind, String event) {
        return Trial.booked("kind Tried \"Tried\" { " + kind + " cites book }\n", "event it in 2021-01 : Tried { " + event + " }");
    }

    private static double left(double points, double lastingShare, int months) {
        return points * ((1 - lastingShare) * Math.pow(0.1, months / 10.0) + lastingShare * Math.pow(0.985, months));
    }

    @ParameterizedTest
    @CsvSource({"political, 0.15, POLITICAL", "security, 0.2, SECURITY", "economic, 0.3, ECONOMIC", "societal, 0.4, SOCIETAL",
        "reconciliation, 0.3, RECONCILIATION"})
    void eachFieldHasItsUsualLastingPart(String field, double share, Indicator indicator) {
        var trial = trial("by state helps " + field + " strongly fades over 10 months", "by Japan");
        assertEquals(56, trial.mean(indicator, "2021-01"), 1e-9);
        assertEquals(50 + left(6, share, 5), trial.mean(indicator, "2021-06"), 1e-9);
        assertEquals(50 + left(6, share, 20), trial.mean(indicator, "2022-09"), 1e-9);
    }

    @Test
    void ofAViewHalfLasts() {
        var trial = trial("by state seen by counterpart as bad strongly fades over 10 months", "by Japan");
        assertEquals(50 - left(6, 0.5, 20), trial.mean(VIEW_OF_FIRST_BY_SECOND, "2022-09"), 1e-9);
        assertEquals(50, trial.mean(VIEW_OF_SECOND_BY_FIRST, "2022-09"), 1e-9);
    }

    @Test
    void whereNobodysViewIsDocumentedBothSeeThePoliticalEffectAndRememberItAsViewsDo() {
        var trial = trial("by state harms political strongly leaving 0% fades over 10 months", "by Japan");
        assertEquals(50 - left(6, 0, 20), trial.mean(POLITICAL, "2022-09"), 1e-9);
        assertEquals(50 - left(6, 0.5, 20), trial.mean(VIEW_OF_FIRST_BY_SECOND, "2022-09"), 1e-9);
    }

    @Test
    void whatNeitherSideSeesChangesNoView() {
        var trial = trial("by state harms political strongly seen by neither fades over 10 months", "by Japan");
        assertEquals(44, trial.mean(POLITICAL, "2021-01"), 1e-9);
        assertEquals(50, trial.mean(VIEW_OF_FIRST_BY_SECOND, "2021-01"), 1e-9);
        assertEquals(50, trial.mean(VIEW_OF_SECOND_BY_FIRST, "2021-01"), 1e-9);
    }

    @Test
    void aKindSaysHowMuchLastsForEachOfItsEffects() {
        var trial = trial("""
                by state harms economic strongly leaving 100%, security strongly leaving 0%, political strongly leaving 12.5%
                seen by both as bad strongly leaving 60% fades over 10 months
                """, "by Japan");
        assertEquals(50 - left(6, 1, 20), trial.mean(ECONOMIC, "2022-09"), 1e-9);
        assertEquals(50 - left(6, 0, 20), trial.mean(SECURITY, "2022-09"), 1e-9);
        assertEquals(50 - left(6, 0.125, 20), trial.mean(POLITICAL, "2022-09"), 1e-9);
        assertEquals(50 - left(6, 0.6, 20), trial.mean(VIEW_OF_FIRST_BY_SECOND, "2022-09"), 1e-9);
    }

    @Test
    void whatLastsWithoutAnEndAllStays() {
        var trial = trial("by state harms economic strongly lasts", "by Japan");
        assertEquals(44, trial.mean(ECONOMIC, "2022-12"), 1e-9);
    }

    @Test
    void contactOfOneSidesPeopleMovesThatTwinAndHalfTheMean() {
        var trial = trial("by state harms societal of actor strongly lasts", "by Japan");
        assertEquals(44, trial.mean(CONTACT_OF_FIRST, "2021-01"), 1e-9);
        assertEquals(50, trial.mean(CONTACT_OF_SECOND, "2021-01"), 1e-9);
        assertEquals(47, trial.mean(SOCIETAL, "2021-01"), 1e-9);
        assertEquals(50 - 3 / 5.0, trial.mean(COOPERATION, "2021-01"), 1e-9);
        var other = trial("by state harms societal of counterpart strongly lasts", "by Japan");
        assertEquals(50, other.mean(CONTACT_OF_FIRST, "2021-01"), 1e-9);
        assertEquals(44, other.mean(CONTACT_OF_SECOND, "2021-01"), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"societal strongly, 44", "societal of both strongly, 44"})
    void contactWithoutADirectionMovesBoth(String effect, double level) {
        var trial = trial("by state harms " + effect + " lasts", "by Japan");
        assertEquals(level, trial.mean(CONTACT_OF_FIRST, "2021-01"), 1e-9);
        assertEquals(level, trial.mean(CONTACT_OF_SECOND, "2021-01"), 1e-9);
        assertEquals(level, trial.mean(SOCIETAL, "2021-01"), 1e-9);
    }

    @Test
    void bothTwinsStandInTheFileOfAProjection() {
        var json = Trial.json("event talk in 2021-06 : Meeting { between Japan, SouthKorea }", 1);
        for (var twin : List.of("societal-of-Japan-in-SouthKorea", "societal-of-SouthKorea-in-Japan")) {
            assertTrue(json.contains("\"id\": \"" + twin + "\""), "among the indicators");
            assertTrue(json.contains("\"indicator\": \"" + twin + "\""), "among the projections");
            assertTrue(json.contains("\"" + twin + "\": ["), "in the past");
        }
    }

    @Test
    void expectationsAndTriggersCanLookAtOneTwin() {
        var kinds = """
                kind Stay "Stay at home" { by state harms societal of actor strongly lasts cites book }
                kind Answer "Answer" { by state helps economic strongly lasts cites book }
                """;
        var trial = Trial.booked(kinds, """
                event stay in 2021-03 : Stay { by SouthKorea }
                whenever societal of SouthKorea in Japan below 45 once { event answer : Answer { by Japan } }
                whenever societal of Japan in SouthKorea below 45 once { event never : Answer { by Japan } }
                expect societal of SouthKorea in Japan below 45 in 2021-12 with probability 90%
                expect societal of Japan in SouthKorea below 45 in 2021-12 with probability 10%
                """);
        assertEquals(Optional.of(YearMonth.of(2021, 4)), trial.event("answer").first());
        assertEquals(0, trial.event("never").probability());
        var outcomes = trial.result().theories().getFirst().outcomes();
        assertEquals("societal of Japan in SouthKorea below 45 in 2021-12 with probability 10%", outcomes.getFirst().expectation().text());
        assertEquals(0, outcomes.getFirst().probability());
        assertEquals(1, outcomes.getLast().probability());
    }

    @Test
    void aDriverMovesWithTheStateThatActsAndDoesNotLeakToOthers() {
        assertEquals(70, driven("event push in 2021-06 : Pressing { by China }").mean(ECONOMIC, "2022-01"), 1e-9);
        assertEquals(40, driven("event push in 2021-06 : Pressing { by UnitedStates }").mean(ECONOMIC, "2022-01"), 1e-9);
        assertEquals(40, driven("event push in 2021-06 : Pressing { by Japan }").mean(ECONOMIC, "2022-01"), 1e-9);
        assertEquals(40, driven("event push in 2021-06 : Tension { between Japan, SouthKorea }").mean(ECONOMIC, "2022-01"), 1e-9,
                "states that act together move only their own");
        assertEquals(70, driven("event push in 2021-06 : Tension { between Japan, China }").mean(ECONOMIC, "2022-01"), 1e-9);
    }

    /** Under the theory that shows Chinese pressure as the economic level. */
    private static Trial driven(String event) {
        return Trial.named("Trial", "kind Tension \"Tension\" { between states raises pressure severely lasts cites book }\n"
                + "scenario Trial on Small as of 2020-12 for 24 months { " + event + " }");
    }

    @Test
    void aDriverPushedByAConditionIsPushedUntilItIsEnded() {
        var trial = Trial.named("Trial", """
                kind Drill "Drills" { by state raises pressure severely lasts until ended then fades over 10 months cites book }
                kind Calm "Drills end" { by state ends Drill cites book }
                scenario Trial on Small as of 2020-12 for 24 months {
                  event drill in 2021-03 : Drill { by China }
                  event calm in 2021-09 : Calm { by China }
                }
                """);
        assertEquals(40, trial.mean(ECONOMIC, "2021-02"), 1e-9);
        assertEquals(70, trial.mean(ECONOMIC, "2021-05"), 1e-9);
        assertEquals(70, trial.mean(ECONOMIC, "2021-09"), 1e-9);
        assertEquals(43, trial.mean(ECONOMIC, "2022-07"), 0.01, "a tenth is left after ten months");
    }

    @Test
    void aLeaderWhoseLeaningNobodyDocumentsIsUnknown() {
        var trial = Trial.named("Trial", """
                leader Next "Next" of SouthKorea { office "minister" term 2020-05-10 cites book }
                scenario Trial on Small as of 2020-12 for 24 months { }
                """);
        assertEquals(10.0 * Leaning.UNKNOWN.ordinal(), trial.mean(RECONCILIATION, "2021-05"), 1e-9);
    }
}
