package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.internal.simulation.RecordedRun;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;

/** What can be held, what comes of it, and what is said where it cannot. The projection goes from 2026-01 to 2027-12. */
class HoldingTest {

    private static final int RUNS = 40;

    private static World world() {
        return new World()
                .event("landing", between(3, 9), 0.6, ALWAYS, impact(-6))
                .event("late", between(20, 30), 0.5, ALWAYS, impact(1))
                .event("vote", at(5), 0.5, ALWAYS, impact(0))
                .decision("response", after("landing", 2), ALWAYS, option("quiet", 0.5), option("court", 0.3), option("force", 0.2))
                .event("filing", after("response", 0), 1, new Condition.Chosen("response", "court"), impact(-8))
                .event("call", after("response", 1), 0.7, new Condition.Chosen("response", "quiet"), impact(3))
                .event("rumour", after("response", 1), 0.7, ALWAYS, impact(-1))
                .event("thanks", between(12, 14), 0.7, new Condition.Chosen("response", "quiet"), impact(1))
                .trigger(new Trigger("low", Threshold.below(Indicator.POLITICAL, 40), 2, true))
                .event("suspension", after("low", 0), 0.5, ALWAYS, impact(-3))
                .event("chicken", after("egg", 1))
                .event("egg", after("chicken", 1))
                .event("orphan", after("nobody", 1))
                .event(happening("transit", "Ally", impact(1)), between(4, 8), 0.5, ALWAYS)
                .shock(new Shock.Withdrawal("Ally", month(6), month(10)));
    }

    private static HeldBranch held(String text) {
        boolean not = text.startsWith("not ");
        var parts = (not ? text.substring(4) : text).split("@");
        var subject = subject(parts[0]);
        return new HeldBranch(
                not ? new Branch.Not(subject) : subject, parts.length > 1 ? Optional.of(YearMonth.parse(parts[1])) : Optional.empty());
    }

    private static Branch subject(String name) {
        var choice = name.split("=");
        return choice.length > 1
                ? new Branch.Chosen(choice[0], choice[1])
                : name.equals("low") ? new Branch.Fired(name) : new Branch.Happened(name);
    }

    private static Held all(String... texts) {
        return new Held(List.of(texts).stream().map(HoldingTest::held).toList(), Optional.empty());
    }

    private static Situation hold(World world, Held held) {
        return Runs.completed(Holding.of(world.situation(), held));
    }

    private static void assertRefused(String sentence, Held held) {
        assertRefused(sentence, world(), held);
    }

    private static void assertRefused(String sentence, World world, Held held) {
        assertEquals(new Outcome.Rejected<Situation>(sentence), Holding.of(world.situation(), held));
    }

    private static List<RecordedRun> runs(Situation situation) {
        return RecordedRun.of(situation, Runs.WANDERER, 7, RUNS);
    }

    private static long count(Situation situation, String branch) {
        return runs(situation).stream().filter(run -> !run.months(subject(branch)).isEmpty()).count();
    }

    @Test
    void aMonthOutsideTheProjectionIsRefused() {
        assertRefused("landing@2028-01 lies outside the projection of 2026-01 to 2027-12; choose another month, as landing@2027-12",
                all("landing@2028-01"));
        assertRefused("low@2025-12 lies outside the projection of 2026-01 to 2027-12; choose another month, as low@2026-01",
                all("low@2025-12"));
    }

    @Test
    void whoIsWithdrawnDoesNotAct() {
        assertRefused("Ally, without whom there is no transit, is withdrawn in 2026-06; choose another month, as transit@2026-11",
                all("transit@2026-06"));
        assertRefused("Ally, without whom there is no transit, is withdrawn in 2026-06; say in which month transit comes about, as transit@2026-04",
                all("transit"));
        assertEquals(RUNS, count(hold(world(), all("transit@2026-11")), "transit"));
        assertRefused("Ally, without whom there is no transit, is withdrawn in 2026-05; leave it out",
                world().shock(new Shock.Withdrawal("Ally", month(1), month(24))), all("transit@2026-05"));
    }

    @Test
    void aTriggerFiresInAMonthThatIsSaid() {
        assertRefused("when low fires depends on the run; say in which month low comes about, as low@2026-01", all("low"));
        assertRefused("suspension is planned after low, which fires or not as each run goes; say in which month suspension comes about, as suspension@2026-01",
                all("suspension"));
        assertRefused("suspension is planned after low, which is ruled out; say in which month suspension comes about, as suspension@2026-01",
                all("suspension", "not low"));
    }

    @Test
    void whatFollowsAHeldTriggerIsStillDrawn() {
        var fired = hold(world(), all("low@2026-04"));
        long followed = count(fired, "suspension");
        assertTrue(followed > RUNS / 5 && followed < RUNS * 4 / 5, () -> "probability 0.5: " + followed);
        assertTrue(runs(fired).stream().allMatch(run -> List.of(month(5)).containsAll(run.months(subject("suspension")))));
        assertEquals(RUNS, count(hold(world(), all("low@2026-04", "suspension")), "suspension"));
        assertEquals(0, count(hold(world(), all("not low")), "suspension"));
    }

    @Test
    void whatFollowsADecisionNeedsToKnowWhatWasDecided() {
        assertRefused("rumour is planned after the decision response; hold what is decided too, or say in which month rumour comes about, as rumour@2026-06",
                all("rumour"));
        var decided = hold(world(), all("rumour", "response=force@2026-08"));
        assertTrue(runs(decided).stream().allMatch(run -> run.months(subject("rumour")).equals(List.of(month(9)))));
    }

    @Test
    void whatIsHeldAsPlannedBringsWhatItFollows() {
        var filed = hold(world(), all("filing"));
        assertEquals("filing and landing and response=court", filed.held().text());
        for (var run : runs(filed)) {
            var landed = run.months(subject("landing")).getFirst();
            assertEquals(List.of(landed.plusMonths(2)), run.months(subject("filing")));
        }
        assertEquals("filing and landing and response=court", hold(world(), all("filing", "not response=quiet")).held().text(),
                "that another option is not chosen goes without saying");
    }

    @Test
    void whatFollowsSomethingRuledOutIsRefused() {
        assertRefused("response=quiet is planned after landing, which is ruled out; say in which month response=quiet comes about, as response=quiet@2026-05",
                all("response=quiet", "not landing"));
        assertRefused("filing is planned after response=court, which is ruled out; say in which month filing comes about, as filing@2026-05",
                all("filing", "not response=court"));
        assertEquals(RUNS, count(hold(world(), all("response=quiet@2026-05", "not landing")), "response=quiet"));
    }

    @Test
    void whatFollowsNothingIsRefused() {
        assertRefused("orphan is planned after nobody, which Test does not have; say in which month orphan comes about, as orphan@2026-01",
                all("orphan"));
        assertRefused("egg waits for what waits for it; say in which month egg comes about, as egg@2026-01", all("egg"));
        var cut = hold(world(), all("egg@2026-03", "chicken"));
        assertTrue(runs(cut).stream().allMatch(run -> run.months(subject("chicken")).equals(List.of(month(4)))));
    }

    @Test
    void anEventOfOneOptionHasNoPlaceBesideAnother() {
        var sentence = "filing as planned needs response=court, and response=quiet is held; leave one out, or say in which month filing comes about, as filing@2026-05";
        assertRefused(sentence, all("filing", "response=quiet"));
        assertRefused("call as planned needs response=quiet, and response=court@2026-07 is held; leave one out, or say in which month call comes about, as call@2026-06",
                all("call", "response=court@2026-07"));
        assertRefused("thanks as planned needs response=quiet, and response=court is held; leave one out, or say in which month thanks comes about, as thanks@2026-12",
                all("thanks", "response=court"));
        var byHand = hold(world(), all("filing@2026-06", "response=quiet"));
        assertEquals(RUNS, count(byHand, "filing"), "somebody may do by hand what the option would not have brought");
        assertEquals(RUNS, count(byHand, "response=quiet"));
    }

    @Test
    void aDecisionHasOneAnswer() {
        assertRefused("a decision is taken once, so response=quiet@2026-05 and response=court cannot both be held; leave one out",
                all("response=quiet@2026-05", "response=court"));
        assertRefused("response=court says already that no other option of response is chosen; leave the others out",
                all("response=court", "not response=quiet"));
        assertRefused("no option of response is left; leave one of them open",
                all("not response=court", "not response=quiet", "not response=force"));
        var open = hold(world(), all("not response=court"));
        assertEquals(0, count(open, "response=court"));
        assertTrue(count(open, "response=quiet") > count(world().situation(), "response=quiet"));
        assertEquals(count(open, "landing"), count(open, "response=quiet") + count(open, "response=force"));
    }

    @Test
    void whatCanFallBeyondTheHorizonNeedsAMonth() {
        assertRefused("late as planned can fall outside the projection of 2026-01 to 2027-12; say in which month late comes about, as late@2027-08",
                all("late"));
        assertRefused("early as planned can fall outside the projection of 2026-01 to 2027-12; say in which month early comes about, as early@2026-01",
                new World().event("early", between(-3, 4)), all("early"));
        assertRefused("echo as planned can fall outside the projection of 2026-01 to 2027-12; say in which month echo comes about, as echo@2027-12",
                new World().event("shout", between(20, 23)).event("echo", after("shout", 5)), all("echo"));
    }

    @Test
    void thePresentIsAMonthOfTheProjectionOrTheLastBeforeIt() {
        assertRefused("the present 2028-01 lies outside the projection of 2026-01 to 2027-12; choose one of its months, or 2025-12 before the first",
                Held.NOTHING.until(month(25)));
        assertRefused("the present 2025-11 lies outside the projection of 2026-01 to 2027-12; choose one of its months, or 2025-12 before the first",
                Held.NOTHING.until(month(-1)));
        assertEquals(runs(world().situation()), runs(hold(world(), Held.NOTHING.until(month(0)))), "no window begins before it");
    }

    @Test
    void whatDidNotComeAboutUpToThePresentFallsAfterItOrNever() {
        var open = hold(world(), Held.NOTHING.until(month(7)));
        assertEquals(0, count(open, "vote"), "its month is past");
        assertEquals(count(world().situation(), "landing"), count(open, "landing"), "as likely as before");
        assertTrue(runs(open).stream().flatMap(run -> run.months(subject("landing")).stream()).allMatch(month -> month.isAfter(month(7))));
        assertEquals(0, count(hold(world(), Held.NOTHING.until(month(9))), "landing"));
    }

    @Test
    void whatIsHeldMayLieBeforeThePresent() {
        var voted = hold(world(), all("vote", "landing@2026-04").until(month(7)));
        assertTrue(runs(voted).stream().allMatch(run -> run.months(subject("vote")).equals(List.of(month(5)))));
        assertTrue(runs(voted).stream().allMatch(run -> run.months(subject("landing")).equals(List.of(month(4)))));
        assertEquals(RUNS, count(hold(world(), all("landing").until(month(12))), "landing"), "it came about as planned");
    }

    @Test
    void whatAScenarioDoesNotHaveIsLeftOut() {
        var held = hold(world(), all("vote", "nobody@2026-03", "response=surrender", "not somebody")).held();
        assertEquals("vote", held.text());
        assertEquals(Held.NOTHING, hold(new World(), all("vote")).held());
    }

    @Test
    void anEventIsNotTheDecisionOfItsName() {
        var world = new World().event("same", at(3), 0.5, ALWAYS).decision("same", at(4), ALWAYS, option("x", 0.5), option("y", 0.5));
        var happens = hold(world, all("same@2026-06"));
        assertEquals(RUNS, count(happens, "same"));
        assertEquals(count(world.situation(), "same=x"), count(happens, "same=x"));
        var decided = hold(world, all("same=x"));
        assertEquals(RUNS, count(decided, "same=x"));
        assertEquals(count(world.situation(), "same"), count(decided, "same"));
    }

    @Test
    void nothingIsHeldInTwoWays() {
        assertThrows(IllegalArgumentException.class, () -> all("vote@2026-02", "vote@2026-03"));
        assertThrows(IllegalArgumentException.class, () -> all("vote", "not vote"));
        assertThrows(IllegalArgumentException.class, () -> new HeldBranch(new Branch.Not(subject("vote")), Optional.of(month(2))));
        assertEquals(all("vote"), all("vote", "vote"));
        assertEquals(all("vote@2026-03"), all("vote@2026-02").and(held("vote@2026-03")));
    }

    @Test
    void theHeldMonthIsTheMonth() {
        var times = hold(world(), all("landing@2026-10", "response=court@2026-02", "vote@2027-12"));
        for (var run : runs(times)) {
            assertEquals(List.of(month(10)), run.months(subject("landing")));
            assertEquals(List.of(month(2)), run.months(subject("response=court")), "it no longer follows the landing");
            assertEquals(List.of(month(2)), run.months(subject("filing")));
            assertEquals(List.of(month(24)), run.months(subject("vote")));
        }
    }
}
