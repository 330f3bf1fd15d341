package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.Trial;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/** What can be held, what can be given beside it, and what is said where neither can. */
class BranchingReaderTest {

    private static final LoweredScenario SCENARIO = Trial.lower("Trial", """
            scenario Trial "A trial" on Small as of 2020-12 for 24 months {
              event quarrel in 2021-03 with probability 50% : Quarrel { by Japan over History intensity minor }
              decision reply "How?" 1 month after quarrel { option mild "Mildly" 50% { } option stern "Sternly" 50% { } }
              decision later "And then?" in 2021-09 { option mild "Mildly" 50% { } option talks "By talks" 50% { } }
              whenever political below 40 for 2 months once { event leaving : Leaving { of Pact by Japan } }
            }
            """);

    private static final YearMonth MAY = YearMonth.of(2021, 5);

    @Test
    void eventsOptionsTriggersTheirMonthsAndTheirOpposites() {
        assertEquals(Held.of(new HeldBranch(new Branch.Happened("quarrel"))), held("quarrel"));
        assertEquals(Held.of(in(MAY, new Branch.Happened("leaving"))), held("leaving@2021-05"));
        assertEquals(Held.of(in(MAY, new Branch.Chosen("reply", "stern"))), held(" reply = stern @ 2021-05 "));
        assertEquals(Held.of(in(MAY, new Branch.Chosen("later", "talks"))), held("talks @2021-05"));
        assertEquals(Held.of(in(MAY, new Branch.Fired("whenever leaving"))), held("whenever leaving@2021-05"));
        assertEquals(
                Held.of(new HeldBranch(new Branch.Not(new Branch.Chosen("later", "mild"))), new HeldBranch(new Branch.Happened("quarrel"))),
                held("quarrel", "not  later=mild"));
    }

    @Test
    void whatIsHeldIsWrittenAsItIsRead() {
        for (var text : List.of("quarrel", "leaving@2021-05", "reply=stern@2021-05", "not later=mild", "whenever leaving@2021-05")) {
            assertEquals(text, held(text).text());
        }
    }

    @Test
    void thePresentGoesWithIt() {
        assertEquals(Optional.of(MAY), Trial.completed(HeldReader.read(List.of(), Optional.of(MAY), SCENARIO)).present());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quarell | there is no quarell in Trial; did you mean quarrel? There is: later=mild, later=talks, leaving, quarrel, reply=mild,"
                + " reply=stern, whenever leaving",
        "mild@2021-05 | several decisions of Trial have an option mild: say later=mild or reply=mild",
        "@2021-05 | a name is missing of what is held in Trial. There is: later=mild, later=talks, leaving, quarrel, reply=mild, reply=stern,"
                + " whenever leaving",
        "leaving@ | a month is missing behind leaving@; write it as leaving@2021-01",
        "leaving@2021-5 | the month behind leaving@ is written as 2021-01, not 2021-5; did you mean 2021-05?",
        "leaving@May | the month behind leaving@ is written as 2021-01, not May",
        "not quarrel@2021-05 | not quarrel rules it out in every month; leave @2021-05 out",
        "quarrel, quarrel@2021-05 | quarrel is held twice; leave one out",
        "not quarrel, not  quarrel | not quarrel is held twice; leave one out",
        "quarrel@2021-05, not quarrel | quarrel cannot be both made to happen and ruled out; leave one out"})
    void whatCannotBeReadIsSaidWithItsCure(String texts, String reason) {
        assertEquals(reason, rejection(HeldReader.read(List.of(texts.split(", ")), Optional.empty(), SCENARIO)));
    }

    @Test
    void withoutABranchNothingCanBeHeld() {
        var empty = Trial.lower("Empty", "scenario Empty \"Empty\" on Small as of 2020-12 for 24 months { }");
        assertEquals("Empty has no event, decision or trigger, so nothing can be held",
                rejection(HeldReader.read(List.of("quarrel"), Optional.empty(), empty)));
    }

    @Test
    void whatIsGivenHasNoMonth() {
        assertEquals("leaving is given whichever month it comes about in; leave @2021-05 out, or hold it in that month instead",
                rejection(ConditioningReader.read(List.of("leaving@2021-05"), SCENARIO)));
    }

    @Test
    void whatIsHeldComesWithTheRunsThatAreCounted() {
        var given = Conditioning.of(new Branch.Happened("leaving"));
        assertEquals(new Branching(held("quarrel"), given), Trial.completed(BranchingReader.read(held("quarrel"), given, SCENARIO)));
    }

    /** A scenario holds what it has of what is held, so that two can be compared of which one has it. */
    @Test
    void ofTwoScenariosOneIsEnough() {
        var other = Trial.lower("Other", """
                scenario Other "Another" on Small as of 2020-12 for 24 months {
                  event meeting in 2021-03 : Meeting { between Japan, SouthKorea }
                }
                """);
        var held = Trial.completed(HeldReader.read(List.of("meeting@2021-05", "quarrel"), Optional.empty(), SCENARIO, other));
        assertTrue(BranchingReader.read(held, Conditioning.NOTHING, SCENARIO, other) instanceof Outcome.Completed);
    }

    @Test
    void whatTheEngineRefusesIsRefusedBeforeAnythingRuns() {
        var unplanned = rejection(BranchingReader.read(held("leaving"), Conditioning.NOTHING, SCENARIO));
        assertTrue(unplanned.contains("leaving@"), unplanned);
        var late = rejection(BranchingReader.read(held("leaving@2030-01"), Conditioning.NOTHING, SCENARIO));
        assertTrue(late.contains("outside the projection"), late);
    }

    @ParameterizedTest
    @CsvSource({
        "quarrel, makes quarrel happen", "reply=stern, makes reply=stern happen", "not reply=mild, rules reply=mild out"})
    void whatEveryRunHasIsNotGiven(String given, String held) {
        assertEquals("“" + given + "” need not be given: what is held " + held + " in every run, so giving it leaves no run out; do not give it",
                rejection(with("reply=stern", given)));
    }

    @ParameterizedTest
    @CsvSource({
        "not quarrel, makes quarrel happen", "not reply=stern, makes reply=stern happen", "reply=mild, rules reply=mild out",
        "later=talks, rules later=talks out"})
    void whatNoRunHasIsNotGiven(String given, String held) {
        assertEquals("“" + given + "” cannot be given: what is held " + held + " in every run, so none would be left; do not give it, or hold less",
                rejection(BranchingReader.read(held("reply=stern", "not later=talks"), conditioning(given), SCENARIO)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaving", "later=mild", "not later=talks"})
    void whatIsLeftToTheRunsIsGiven(String given) {
        assertTrue(with("reply=stern", given) instanceof Outcome.Completed);
    }

    private static Outcome<Branching> with(String held, String given) {
        return BranchingReader.read(held(held), conditioning(given), SCENARIO);
    }

    private static Conditioning conditioning(String given) {
        return Trial.completed(ConditioningReader.read(List.of(given), SCENARIO));
    }

    private static HeldBranch in(YearMonth month, Branch branch) {
        return new HeldBranch(branch, Optional.of(month));
    }

    private static Held held(String... texts) {
        return Trial.completed(HeldReader.read(List.of(texts), Optional.empty(), SCENARIO));
    }

    private static String rejection(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(var reason) ? reason : "read";
    }
}
