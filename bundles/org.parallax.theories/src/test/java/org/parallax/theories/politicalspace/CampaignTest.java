package org.parallax.theories.politicalspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.theories.politicalspace.Relations.USUAL;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Side;
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
    void aVoteThatNoLeaderHasToLeaveForTurnsNothing() {
        assertTrue(USUAL.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.vote("vote", Side.FIRST))) > 1);
        assertTrue(USUAL.ending(40).effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.vote("vote", Side.SECOND))) > 1);
        assertTrue(USUAL.effect(9, POLITICAL, world -> agreed(world, 2).plan(5, Deeds.takesOffice("next", Side.SECOND))) > 1);
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
