package org.parallax.theories.politicalspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.theories.politicalspace.Relations.USUAL;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** Low politics does politics no good at once, and lays by trust that the next leader takes up. */
class GroundworkTest {

    private static final double NOTHING = 1e-9;

    private static World programmes(World world) {
        return world.plan(1, Deeds.programme("one")).plan(2, Deeds.programme("two")).plan(3, Deeds.programme("three"));
    }

    private static World taken(World world, int month) {
        return programmes(world).plan(month, Deeds.takesOffice("successor" + month, Side.SECOND));
    }

    private static double jump(Relations relations, int month) {
        return relations.effect(month, POLITICAL, world -> taken(world, 9));
    }

    @Test
    void programmesDoPoliticsNothingBeforeALeaderChanges() {
        for (int month = 1; month <= 48; month++) {
            assertEquals(0, USUAL.effect(month, POLITICAL, GroundworkTest::programmes), NOTHING);
        }
        assertTrue(USUAL.ofKernel(3, POLITICAL, GroundworkTest::programmes) > 3);
    }

    @ParameterizedTest
    @EnumSource(value = Indicator.class, names = {"SECURITY", "ECONOMIC", "RECONCILIATION", "CONTACT_OF_FIRST", "VIEW_OF_FIRST_BY_SECOND"})
    void onAllElseTheyDoWhatTheRecordSays(Indicator indicator) {
        assertEquals(
                USUAL.ofKernel(12, indicator, world -> taken(world, 9)), USUAL.effect(12, indicator, world -> taken(world, 9)), NOTHING);
    }

    @Test
    void theNextLeaderTakesThemUpAndWhatIsGainedFades() {
        assertEquals(0, jump(USUAL, 8), NOTHING);
        double gained = 1.5 * 3;
        assertEquals(gained, jump(USUAL, 9), 0.5, "some trust is forgotten by then");
        assertEquals(0.1 * jump(USUAL, 9), jump(USUAL, 45), 0.01);
        assertEquals(0, jump(USUAL.with("takeUp", 0), 9), NOTHING);
        assertTrue(jump(USUAL.with("trustLost", 0.1), 9) < jump(USUAL, 9) - 1.5);
        assertTrue(jump(USUAL.with("moodFade", 6), 15) < jump(USUAL, 15) / 3);
    }

    @Test
    void aChangeOnEitherSideDoes() {
        assertEquals(jump(USUAL, 9), USUAL.effect(9, POLITICAL,
                world -> programmes(world).plan(9, Deeds.takesOffice("successor", Side.FIRST))), NOTHING);
    }

    @Test
    void trustIsUsedOnce() {
        assertEquals(jump(USUAL, 30), USUAL.effect(30, POLITICAL, world -> taken(taken(world, 9), 20)), NOTHING);
    }

    @Test
    void aLeaderWithoutSpaceLeavesSomeOfItToTheNext() {
        var narrow = USUAL.supported(0.2);
        assertEquals(0.4 * jump(USUAL, 9), jump(narrow, 9), NOTHING);
        double both = narrow.effect(20, POLITICAL, world -> world.plan(20, Deeds.takesOffice("other", Side.FIRST))
                .plan(1, Deeds.programme("one")).plan(2, Deeds.programme("two")).plan(3, Deeds.programme("three"))
                .plan(9, Deeds.takesOffice("successor", Side.SECOND)));
        assertTrue(both > jump(narrow, 20) + 0.5);
    }

    @Test
    void whoeverFollowsAtTheScheduledEndTakesItUpThoughNobodyHasNamedHim() {
        var relations = USUAL.ending(8);
        assertEquals(0, relations.effect(8, POLITICAL, GroundworkTest::programmes), NOTHING);
        assertEquals(jump(USUAL, 9), relations.effect(9, POLITICAL, GroundworkTest::programmes), NOTHING);
        assertEquals(jump(USUAL, 9), jump(relations, 9), NOTHING, "and once, if he is named for that month");
    }

    @Test
    void whoOnlyActsForALeaderLeavesItToTheNext() {
        var gone = new LeaderTerm.Tenure(World.AS_OF.minusMonths(10), Optional.of(World.AS_OF.minusMonths(4)), Optional.empty());
        var last = new LeaderTerm("Gone", "Gone", Side.SECOND, gone, Leaning.CONSERVATIVE, Map.of());
        double taken = USUAL.effect(9, POLITICAL, world -> world.leader(last).happened(6, Deeds.programme("earlier"))
                .plan(9, Deeds.takesOffice("successor", Side.SECOND)));
        assertTrue(taken > 1, () -> "" + taken);
    }

    @Test
    void aLeaderOfWhomNobodySaysWhereHeStandsIsALeader() {
        assertEquals(jump(USUAL, 9), USUAL.effect(9, POLITICAL,
                world -> programmes(world).plan(9, Deeds.takesOffice("successor", Side.SECOND, Leaning.UNKNOWN))), NOTHING);
    }

    @Test
    void whoFollowsInTheFirstMonthOneWhoOnlyActsTakesItUp() {
        var gone = new LeaderTerm.Tenure(World.AS_OF.minusMonths(10), Optional.of(World.AS_OF.minusMonths(4)), Optional.empty());
        var last = new LeaderTerm("Gone", "Gone", Side.SECOND, gone, Leaning.CONSERVATIVE, Map.of());
        double taken = USUAL.effect(1, POLITICAL, world -> world.leader(last).happened(6, Deeds.programme("earlier"))
                .plan(1, Deeds.takesOffice("successor", Side.SECOND)));
        assertTrue(taken > 1, () -> "" + taken);
    }

    @Test
    void noCrisisCutsIt() {
        double alone = USUAL.effect(12, POLITICAL, world -> world.plan(6, News.landing("landing")));
        double after = USUAL.effect(12, POLITICAL, world -> taken(world, 9).plan(6, News.landing("landing")));
        assertEquals(jump(USUAL, 12), after - alone, NOTHING);
    }

    @Test
    void whatTheRecordTellsOfIsTakenUpToo() {
        var relations = USUAL.ending(8);
        assertEquals(0, relations.drift(8, POLITICAL, world -> world.happened(5, Deeds.programme("earlier"))), NOTHING);
        assertTrue(relations.drift(9, POLITICAL, world -> world.happened(5, Deeds.programme("earlier"))) > 1);
        assertEquals(0, relations.with("takeUp", 0).drift(9, POLITICAL, world -> world.happened(5, Deeds.programme("earlier"))), NOTHING);
    }
}
