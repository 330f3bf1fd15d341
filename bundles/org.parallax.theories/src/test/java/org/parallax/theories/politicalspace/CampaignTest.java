package org.parallax.theories.politicalspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.theories.politicalspace.Relations.USUAL;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** An agreement made before an election is turned by the campaign. */
class CampaignTest {

    private static final double NOTHING = 1e-9;

    /** The term ends in month 12, so that the vote lies in month 10, whether the plan names it or not. */
    private static final Relations ELECTION = USUAL.ending(12);

    private static World agreed(World world, int month) {
        return world.plan(month, Deeds.agreement("agreement"));
    }

    @Test
    void whatIsAgreedBeforeAVoteEndsBelowWhereItBegan() {
        assertTrue(ELECTION.effect(11, POLITICAL, world -> agreed(world, 4)) > 0.5);
        assertTrue(ELECTION.effect(12, POLITICAL, world -> agreed(world, 4)) < -4);
        assertTrue(ELECTION.effect(12, RECONCILIATION, world -> agreed(world, 4)) < -4);
        assertEquals(0, ELECTION.effect(30, SECURITY, world -> agreed(world, 4)), NOTHING);
        assertTrue(ELECTION.with("turn", 0).effect(12, POLITICAL, world -> agreed(world, 4)) > 0.3);
    }

    @Test
    void whatACampaignTookComesBack() {
        double taken = taken(ELECTION, 12);
        assertEquals(1.8 * 3.5, taken, 0.01);
        assertEquals(0.1 * taken, taken(ELECTION, 36), 0.01);
        assertTrue(taken(ELECTION.with("turnFade", 6), 18) < taken(ELECTION, 18) / 3);
    }

    private static double taken(Relations relations, int month) {
        return relations.with("turn", 0).effect(month, POLITICAL, world -> agreed(world, 4))
                - relations.effect(month, POLITICAL, world -> agreed(world, 4));
    }

    @Test
    void whatIsAgreedAfterTheVoteIsNotTurned() {
        assertTrue(ELECTION.effect(20, POLITICAL, world -> agreed(world, 10)) > 0.3);
        assertTrue(ELECTION.effect(20, POLITICAL, world -> agreed(world, 14)) > 2);
    }

    @Test
    void aCampaignReachesBackAsFarAsTheWindow() {
        var later = USUAL.ending(30);
        assertTrue(later.effect(31, POLITICAL, world -> agreed(world, 11)) < -3, "seventeen months before the vote");
        assertTrue(later.effect(31, POLITICAL, world -> agreed(world, 9)) > 0);
        assertTrue(later.with("window", 24).effect(31, POLITICAL, world -> agreed(world, 9)) < -3);
    }

    @Test
    void aNamedVoteInTheLastYearOfATermTurnsItToo() {
        var vote = Deeds.vote("vote", Side.SECOND);
        assertTrue(ELECTION.effect(7, POLITICAL, world -> agreed(world, 2).plan(5, vote)) < -3);
        double once = ELECTION.effect(14, POLITICAL, world -> agreed(world, 4));
        assertEquals(once, ELECTION.effect(14, POLITICAL, world -> agreed(world, 4).plan(10, vote)), NOTHING, "and once");
    }

    @Test
    void aWinnerWhoTakesOfficeInTheMonthOfTheVoteDoesNotHideIt() {
        var vote = Deeds.vote("vote", Side.SECOND);
        var winner = Deeds.takesOffice("winner", Side.SECOND);
        double later = ELECTION.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, vote).plan(6, winner));
        double atOnce = ELECTION.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, vote).plan(5, winner));
        assertTrue(later < -3, () -> "" + later);
        assertEquals(later, atOnce, NOTHING);
        double next = ELECTION.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, winner).plan(6, vote));
        assertTrue(next > 0, "a vote under the winner is about him");
    }

    @Test
    void aWinnerOfTheDocumentedPastDoesNotHideItEither() {
        assertTrue(USUAL.drift(2, POLITICAL, world -> votedAndWon(world, 1)) < -5);
        assertEquals(0, USUAL.drift(2, POLITICAL, world -> votedAndWon(world, 12)), NOTHING, "in the documented levels");
    }

    /** A vote so many months before the first projected one, ahead of the scheduled end, won by who takes office in that month. */
    private static World votedAndWon(World world, int monthsBefore) {
        var since = World.AS_OF.plusMonths(1 - monthsBefore);
        return world.happened(monthsBefore + 5, Deeds.agreement("earlier")).happened(monthsBefore, Deeds.vote("vote", Side.FIRST))
                .leader(term("Last", since.minusMonths(54), since.plusMonths(6))).leader(term("Winner", since, since.plusMonths(60)));
    }

    private static LeaderTerm term(String leader, YearMonth since, YearMonth until) {
        var tenure = new LeaderTerm.Tenure(since, Optional.empty(), Optional.of(until));
        return new LeaderTerm(leader, leader, Side.FIRST, tenure, Leaning.CONSERVATIVE, Map.of());
    }

    @Test
    void aVoteThatNoLeaderHasToLeaveForTurnsNothing() {
        assertTrue(USUAL.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.vote("vote", Side.FIRST))) > 1);
        assertTrue(USUAL.ending(40).effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.vote("vote", Side.SECOND))) > 1);
        assertTrue(USUAL.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.takesOffice("next", Side.SECOND))) > 1);
    }

    @Test
    void aVoteUnderALeaderOfWhomNobodySaysWhereHeStandsTurnsNothing() {
        var tenure = new LeaderTerm.Tenure(World.AS_OF.minusMonths(10), Optional.empty(), Optional.empty());
        var leader = new LeaderTerm("Leader", "Leader", Side.SECOND, tenure, Leaning.UNKNOWN, Map.of());
        var vote = Deeds.vote("vote", Side.SECOND);
        assertTrue(USUAL.effect(9, POLITICAL, world -> agreed(world.leader(leader), 2).plan(5, vote)) > 1);
    }

    /** Not a vote over who leads: what costs or favours somebody, or brings a leader in. */
    @Test
    void whatIsMoreThanAVoteTurnsNothing() {
        var about = Set.of(Topic.LEADERSHIP);
        for (var traits : List.of(
                new Traits(about, Optional.of(Deed.VOTE), Set.of(Side.FIRST), Set.of(), false),
                new Traits(about, Optional.of(Deed.VOTE), Set.of(), Set.of(Side.SECOND), false),
                new Traits(Set.of(Topic.LEADERSHIP, Topic.TRADE), Optional.of(Deed.VOTE), Set.of(), Set.of(), false))) {
            assertTrue(ELECTION.effect(7, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.vote("vote", Side.SECOND, traits))) > 1);
        }
        assertTrue(ELECTION.effect(7, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.takesOffice("next", Side.SECOND))) > 1);
    }

    @Test
    void whatNewsOfTheCampaignTakesByItselfIsNotTakenTwice() {
        var news = Deeds.campaign("news", Side.SECOND);
        for (var indicator : new Indicator[] {POLITICAL, RECONCILIATION}) {
            double before = campaigned(8, indicator, news) - ELECTION.effect(8, indicator, world -> agreed(world, 4));
            assertEquals(-3.5, before, NOTHING, "by itself, as the record has it");
            for (int month : new int[] {12, 30}) {
                assertEquals(ELECTION.effect(month, indicator, world -> agreed(world, 4)), campaigned(month, indicator, news), NOTHING);
            }
        }
        var late = Deeds.campaign("late", Side.SECOND);
        double once = ELECTION.effect(12, POLITICAL, world -> agreed(world, 4));
        assertEquals(once, ELECTION.effect(12, POLITICAL, world -> agreed(world, 4).plan(12, late)), NOTHING);
        var mild = ELECTION.with("turn", 0.2);
        assertTrue(mild.effect(12, POLITICAL, world -> agreed(world, 4).plan(12, late))
                < mild.effect(12, POLITICAL, world -> agreed(world, 4)) - 2.5, "the greater of the two");
    }

    private static double campaigned(int month, Indicator indicator, Happening news) {
        return ELECTION.effect(month, indicator, world -> agreed(world, 4).plan(8, news));
    }

    @Test
    void newsOfACampaignThatTheRecordTellsOfIsNotTakenTwiceEither() {
        double left = 3.5 * (0.85 * StrictMath.pow(0.1, 4.0 / 9) + 0.15 * StrictMath.pow(0.985, 4));
        assertEquals(left - 1.8 * 3.5, USUAL.ending(4).drift(4, POLITICAL, world -> world
                .happened(5, Deeds.agreement("earlier")).happened(1, Deeds.campaign("news", Side.SECOND))), 1e-6);
    }

    @Test
    void whatIsEndedBeforeItIsTurnedIsNotTurned() {
        for (int month : new int[] {7, 10, 11}) {
            assertEquals(0, taken(POLITICAL, world -> world.plan(4, Deeds.pact("pact")).plan(month, ends("pact"))), NOTHING);
        }
        assertTrue(taken(POLITICAL, world -> world.plan(4, Deeds.pact("pact")).plan(12, ends("pact"))) > 5);
        assertTrue(taken(POLITICAL, world -> world.plan(4, Deeds.pact("pact")).plan(5, Deeds.pact("other")).plan(7, ends("pact"))) > 5);
    }

    @Test
    void whatTheRecordTellsOfMayBeEndedToo() {
        var soon = USUAL.ending(4);
        assertTrue(soon.drift(4, RECONCILIATION, world -> world.happened(9, Deeds.pact("pact"))) < -5);
        assertEquals(0, soon.drift(4, RECONCILIATION, world -> world.stood(9, 5, Deeds.pact("pact"))), NOTHING);
        double ended = soon.effect(4, RECONCILIATION, world -> world.happened(9, Deeds.pact("pact")).plan(1, ends("pact")));
        assertTrue(ended > 2, () -> "" + ended);
    }

    private static Happening ends(String pact) {
        return Deeds.takenBack("end", Side.FIRST, pact);
    }

    /** What a campaign has taken a year from now, since the term ends then. */
    private static double taken(Indicator indicator, UnaryOperator<World> plan) {
        return ELECTION.with("turn", 0).effect(12, indicator, plan) - ELECTION.effect(12, indicator, plan);
    }

    @Test
    void howLittleLeadersMadeOfItDoesNotMatterToTheCampaign() {
        assertEquals(taken(ELECTION, 12), taken(ELECTION.supported(0.1), 12), NOTHING);
    }

    @Test
    void whatTheRecordTellsOfIsTurnedUnderANameOfItsOwn() {
        assertTrue(USUAL.ending(4).drift(4, POLITICAL, world -> world.happened(5, Deeds.agreement("earlier"))) < -5);
        assertEquals(0, USUAL.ending(4).drift(3, POLITICAL, world -> world.happened(5, Deeds.agreement("earlier"))), NOTHING);
        var situation = new World().happened(5, Deeds.agreement("earlier")).situation();
        var script = Script.quiet(situation).termLeft(Side.SECOND, 3);
        int cause = new PoliticalSpace().card().scope().causes().indexOf("agreements turned by a campaign");
        assertEquals(-1.8 * 3.5, Paths.parts(new PoliticalSpace(), situation, script, 4, Channel.POLITICAL)[cause], NOTHING);
    }

    @Test
    void whatWasTurnedBeforeIsInTheDocumentedLevels() {
        var vote = Deeds.vote("vote", Side.SECOND);
        for (int month : new int[] {1, 12}) {
            assertEquals(0, USUAL.ending(3).drift(month, RECONCILIATION,
                    world -> world.happened(12, Deeds.agreement("earlier")).happened(5, vote)), NOTHING);
        }
    }
}
