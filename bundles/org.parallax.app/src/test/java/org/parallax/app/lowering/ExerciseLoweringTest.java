package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.exercise.plan.BeliefSubject;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionRule;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.ExercisePlan;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.Observers;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Question;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.Seats;
import org.parallax.exercise.plan.Team;
import org.parallax.exercise.plan.WorldAnswer;
import org.parallax.exercise.plan.WorldRule;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Indicator;

/** What an exercise says is what its plan holds, whatever the order in the text. */
class ExerciseLoweringTest {

    private static final String SCENARIO = """
            scenario Base "A base" on Small as of 2020-12 for 24 months {
              event quarrel in 2021-03 with probability 50% : Quarrel { by Japan over History intensity minor }
              decision reply "How?" in 2021-05 {
                option mild "Mildly" 50% { }
                option stern "Sternly" 50% { event second : Quarrel { by SouthKorea over History intensity minor } }
              }
              decision later "And then?" in 2022-03 { option talks "By talks" 40% { } option silence "Not at all" 60% { } }
            }
            scenario Played "What is played" extends Base { replace quarrel in 2021-04 : Quarrel { by Japan over History intensity minor } }
            """;

    private static final List<String> STATEMENTS = List.of(
            "languages English, Japanese",
            "names shown to nobody",
            "objective calm \"Keep calm\"",
            "team Tokyo \"Government\" of Japan seats 3 to 12",
            "team Seoul of SouthKorea seats 4",
            "team Others",
            "observers up to 30",
            "move first \"The quarrel\" to 2021-06 for 35 minutes",
            "move last to 2022-12",
            "inject quarrel in first after 5 minutes automatically to Tokyo says \"A quarrel\" says Japanese \"喧嘩\"",
            "inject second in first to Seoul, Tokyo",
            "message rumour \"A rumour\" in last to Seoul says \"Nobody knows\"",
            "decide reply in first by Tokyo with plurality secret within 12 minutes serves calm",
            "believe once \"Once?\" on quarrel before first resolved \"The record\" on 2021-05",
            "believe mildly \"Mildly?\" on reply is mild before first",
            "believe level \"How much?\" on view of Japan by SouthKorea in 2022-12 after first as range rounds 2",
            "believe high \"High?\" on security between 40 and 60 in 2022-12 after first, before first secret",
            "ask why \"Why?\" in debrief",
            "ask what \"What?\" in last",
            "resolution of once yes on 2021-05-10 cites book note \"Seen\"",
            "words in Japanese { reply \"どう\" mild \"穏やかに\" Tokyo \"政府\" }");

    private static ExercisePlan plan(List<String> statements) {
        return Trial.exercise(SCENARIO + "exercise Room \"A room\" plays Played {\n" + String.join("\n", statements) + "\n}\n").plan();
    }

    private final ExercisePlan plan = plan(STATEMENTS);

    @Test
    void purposeAndPeople() {
        assertEquals("Room", plan.purpose().exercise());
        assertEquals("A room", plan.purpose().title());
        assertEquals("Played", plan.purpose().scenario());
        assertEquals(List.of(PageLanguage.ENGLISH, PageLanguage.JAPANESE), plan.purpose().languages());
        assertEquals(NameDisclosure.NOBODY, plan.purpose().attribution());
        assertEquals(
                List.of(
                        new Team("Others", "Others", List.of(), Seats.NONE),
                        new Team("Seoul", "Seoul", List.of("SouthKorea"), new Seats(4, 4)),
                        new Team("Tokyo", "Government", List.of("Japan"), new Seats(3, 12))),
                plan.seating().teams());
        assertEquals(Optional.of(new Observers(OptionalInt.of(30))), plan.seating().observers());
    }

    @Test
    void theScript() {
        assertEquals(
                List.of(
                        new Move("first", "The quarrel", YearMonth.of(2021, 6), OptionalInt.of(35)),
                        new Move("last", "last", YearMonth.of(2022, 12), OptionalInt.empty())),
                plan.script().moves());
        assertEquals(
                List.of(
                        new Inject("second", new Due("first", 0, false), List.of("Seoul", "Tokyo"), Map.of()),
                        new Inject("quarrel", new Due("first", 5, true), List.of("Tokyo"),
                                Map.of(PageLanguage.ENGLISH, "A quarrel", PageLanguage.JAPANESE, "喧嘩"))),
                plan.script().injects());
        assertEquals(Map.of(PageLanguage.ENGLISH, "Nobody knows"), plan.script().messages().getFirst().words());
        assertEquals(
                List.of(new DecisionTask(
                        "reply", "first", new Decider.ByTeam("Tokyo", DecisionRule.PLURALITY), true, OptionalInt.of(12), List.of("calm"))),
                plan.script().decisions());
        assertEquals(Optional.empty(), plan.script().task("later"));
    }

    @Test
    void whatIsAsked() {
        var once = plan.asked().belief("once").orElseThrow();
        assertEquals(new BeliefSubject.ComesAbout(new Branch.Happened("quarrel")), once.subject());
        assertEquals(Optional.of(new WorldRule("The record", YearMonth.of(2021, 5))), once.world());
        assertEquals(
                new BeliefSubject.ComesAbout(new Branch.Chosen("reply", "mild")), plan.asked().belief("mildly").orElseThrow().subject());
        var level = plan.asked().belief("level").orElseThrow();
        assertEquals(new BeliefSubject.ValueOf(Indicator.VIEW_OF_FIRST_BY_SECOND, YearMonth.of(2022, 12)), level.subject());
        assertEquals(2, level.rounds());
        var high = plan.asked().belief("high").orElseThrow();
        assertEquals(new BeliefSubject.LiesIn(Indicator.SECURITY, 40, 60, YearMonth.of(2022, 12)), high.subject());
        assertEquals(
                List.of(new BeliefTime(BeliefTime.Side.BEFORE, "first"), new BeliefTime(BeliefTime.Side.AFTER, "first")), high.times());
        assertEquals(
                List.of(
                        new Question("what", "What?", new Question.Moment.InMove("last")),
                        new Question("why", "Why?", new Question.Moment.InDebrief())),
                plan.asked().questions());
        assertEquals(
                List.of(new Resolution(
                        "once", new WorldAnswer.CameTrue(true), LocalDate.of(2021, 5, 10), List.of("The book"), List.of("Seen"))),
                plan.asked().resolutions());
    }

    @Test
    void titlesInOtherLanguages() {
        assertEquals(Optional.of("穏やかに"), plan.glossary().title(PageLanguage.JAPANESE, "reply=mild"));
        assertEquals(Optional.of("政府"), plan.glossary().title(PageLanguage.JAPANESE, "Tokyo"));
        assertEquals(Optional.empty(), plan.glossary().title(PageLanguage.KOREAN, "Tokyo"));
    }

    @Test
    void theOrderOfStatementsLeavesNoTrace() {
        for (int seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(STATEMENTS);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(plan, plan(shuffled), "seed " + seed);
        }
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        var bare = plan(List.of("team all seats 4", "move only to 2022-12", "decide reply in only by room"));
        assertEquals(List.of(PageLanguage.ENGLISH), bare.purpose().languages());
        assertEquals(NameDisclosure.FACILITATOR, bare.purpose().attribution());
        assertEquals(Optional.empty(), bare.seating().observers());
        assertEquals(new Decider.ByRoom(DecisionRule.MAJORITY), bare.script().task("reply").orElseThrow().decider());
        assertNotEquals(plan, bare);
    }

    @Test
    void theScenarioComesWithAllItInherits() {
        var lowered = Trial.exercise(SCENARIO + "exercise Room plays Played { team all seats 4 move only to 2022-12 }\n");
        assertEquals("Played", lowered.scenario().situation().scenario());
        assertEquals(
                List.of("quarrel", "second"),
                lowered.scenario().situation().storyline().events().stream().map(event -> event.id()).toList());
    }
}
