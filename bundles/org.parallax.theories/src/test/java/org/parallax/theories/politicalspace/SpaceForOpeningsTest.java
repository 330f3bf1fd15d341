package org.parallax.theories.politicalspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.theories.politicalspace.Relations.USUAL;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** Openings do as much, and last as long, as the leader with less space can make of them. */
class SpaceForOpeningsTest {

    private static final double SAME = 1e-6;

    private static World summit(World world) {
        return world.plan(6, Deeds.summit("summit"));
    }

    /** What a summit in month 6 adds to words spoken three months before it. */
    private static double afterWords(Relations relations, Side by, boolean kind) {
        var words = kind ? Deeds.generousWords("words", by) : Deeds.demand("words", by);
        return relations.effect(6, POLITICAL, world -> summit(world.plan(3, words)))
                - relations.effect(6, POLITICAL, world -> world.plan(3, words));
    }

    private static double summit(Relations relations) {
        return relations.effect(6, POLITICAL, SpaceForOpeningsTest::summit);
    }

    @Test
    void supportAtHomeGivesSpace() {
        assertEquals(1.3 * 7, summit(USUAL), 0.05);
        assertEquals(0.64 * 7, summit(USUAL.supported(0.2)), 0.05);
        assertEquals(summit(USUAL), summit(USUAL.supported(0.9)), SAME, "half the country is enough");
        assertEquals(summit(USUAL.with("perSpace", 0)), summit(USUAL.supported(0.2).with("perSpace", 0)), SAME);
        assertEquals(summit(USUAL), summit(USUAL.supported(0.2).with("supportForSpace", 0.2)), SAME);
    }

    @Test
    void withoutSpaceLittleIsLeft() {
        assertEquals(0.2 * 7, summit(USUAL.supported(0)), 0.05);
        assertEquals(0, summit(USUAL.supported(0).with("floor", 0)), SAME);
    }

    @Test
    void generousWordsOfTheOtherSideExpandIt() {
        var narrow = USUAL.supported(0.25);
        assertTrue(afterWords(narrow, Side.FIRST, true) > summit(narrow) + 0.7);
        assertEquals(summit(narrow), afterWords(narrow, Side.SECOND, true), SAME, "its own words give a leader none");
        assertEquals(summit(narrow), afterWords(narrow.with("generosity", 0), Side.FIRST, true), SAME);
    }

    @Test
    void whatTheOtherSideGivesAwayDoesToo() {
        var narrow = USUAL.supported(0.25);
        double after = narrow.effect(6, POLITICAL, world -> summit(world.plan(3, Deeds.concession("given", Side.FIRST))))
                - narrow.effect(6, POLITICAL, world -> world.plan(3, Deeds.concession("given", Side.FIRST)));
        assertTrue(after > summit(narrow) + 0.7, () -> "" + after);
    }

    @Test
    void generousWordsAreForgotten() {
        var narrow = USUAL.supported(0.25);
        double recent = summitAfterWords(narrow, 2);
        assertTrue(recent > summitAfterWords(narrow, 14) + 0.5);
        assertEquals(summit(narrow), summitAfterWords(narrow.with("wordsFade", 3), 10), 0.1);
    }

    private static double summitAfterWords(Relations relations, int monthsBefore) {
        return relations.effect(6, POLITICAL,
                world -> summit(world.happened(monthsBefore, Deeds.generousWords("words", Side.FIRST))));
    }

    @Test
    void aLeaderInTheFirstMonthIsNewWhereNothingIsDocumentedToo() {
        double summit = USUAL.ending(4).effect(1, POLITICAL,
                world -> world.plan(1, Deeds.takesOffice("next", Side.SECOND)).plan(1, Deeds.summit("summit")));
        assertEquals(1.3 * 7, summit, 0.05);
    }

    @Test
    void demandsOfTheOtherSideLimitIt() {
        assertTrue(afterWords(USUAL, Side.FIRST, false) < summit(USUAL) - 0.7);
        assertEquals(summit(USUAL), afterWords(USUAL.with("demands", 0), Side.FIRST, false), SAME);
    }

    @Test
    void whatIsSaidOfThePastAloneIsNoDemand() {
        double after = USUAL.effect(6, POLITICAL, world -> summit(world.plan(3, Deeds.remark("remark", Side.FIRST))))
                - USUAL.effect(6, POLITICAL, world -> world.plan(3, Deeds.remark("remark", Side.FIRST)));
        assertEquals(summit(USUAL), after, SAME);
    }

    @Test
    void wordsAreForgottenAndThoseOfThePastRemembered() {
        var slow = USUAL.with("wordsFade", 36);
        var quick = USUAL.with("wordsFade", 3);
        assertTrue(summitAfterDemands(slow, 10) < summit(USUAL) - 0.7);
        assertEquals(summit(USUAL), summitAfterDemands(quick, 10), 0.1);
        assertTrue(summitAfterDemands(USUAL, 2) < summitAfterDemands(USUAL, 14) - 0.5);
    }

    private static double summitAfterDemands(Relations relations, int monthsBefore) {
        return relations.effect(6, POLITICAL, world -> summit(world.happened(monthsBefore, Deeds.demand("demand", Side.FIRST))));
    }

    @Test
    void aTermAboutToEndTakesSpace() {
        assertTrue(summit(USUAL.ending(12)) < summit(USUAL) - 3);
        assertEquals(summit(USUAL), summit(USUAL.ending(12).with("lameDuck", 0)), SAME);
        assertEquals(summit(USUAL), summit(USUAL.ending(40)), SAME);
        assertTrue(summit(USUAL.ending(12).with("lameDuckMonths", 2)) > summit(USUAL.ending(12)) + 2);
    }

    @Test
    void aNewLeaderHasSpaceOfHisOwnAtOnce() {
        double before = USUAL.ending(4).effect(3, POLITICAL, world -> world.plan(3, Deeds.summit("summit")));
        double after = USUAL.ending(4).effect(5, POLITICAL, world -> world.plan(5, Deeds.summit("summit")));
        assertTrue(after > before + 3);
        assertEquals(summit(USUAL), after, SAME);
    }

    @Test
    void spaceFollowsItsCausesAtItsPace() {
        double early = USUAL.ending(17).effect(3, POLITICAL, world -> world.plan(3, Deeds.summit("summit")));
        double slow = USUAL.ending(17).with("pace", 0.05).effect(9, POLITICAL, world -> world.plan(9, Deeds.summit("summit")));
        double quick = USUAL.ending(17).with("pace", 1).effect(9, POLITICAL, world -> world.plan(9, Deeds.summit("summit")));
        assertTrue(early > slow && slow > quick + 1, early + ", " + slow + ", " + quick);
    }

    @Test
    void whatIsSmallerIsOverSooner() {
        assertEquals(0.39, share(USUAL), 0.01);
        assertEquals(0.2, share(USUAL.supported(0.2)), 0.01);
        assertEquals(share(USUAL.with("lasting", 0)), share(USUAL.supported(0.2).with("lasting", 0)), 1e-3);
    }

    /** Of what a summit gave, the share that is left a year later. */
    private static double share(Relations relations) {
        return relations.effect(18, POLITICAL, SpaceForOpeningsTest::summit) / summit(relations);
    }

    @Test
    void securityAndThePastNeedSpaceAsPoliticsDoes() {
        for (var indicator : new Indicator[] {SECURITY, RECONCILIATION}) {
            assertTrue(USUAL.effect(6, indicator, SpaceForOpeningsTest::summit)
                    > USUAL.supported(0.2).effect(6, indicator, SpaceForOpeningsTest::summit) + 0.8);
        }
    }

    @Test
    void whatAThirdStateDoesNeedsItToo() {
        assertTrue(USUAL.effect(6, SECURITY, world -> world.plan(6, Deeds.coercion("coercion")))
                > USUAL.supported(0.2).effect(6, SECURITY, world -> world.plan(6, Deeds.coercion("coercion"))) + 1);
    }

    @Test
    void badNewsTalksAndWhatIsTakenBackAreAsTheRecordHasThem() {
        for (var event : new Happening[] {
            News.landing("landing"), Deeds.talks("talks"), Deeds.takenBack("lifted", Side.SECOND, "ban"),
            Deeds.generousWords("words", Side.FIRST)
        }) {
            for (int month : new int[] {6, 18}) {
                assertEquals(
                        USUAL.supported(0.2).ofKernel(month, POLITICAL, world -> world.plan(6, event)),
                        USUAL.supported(0.2).effect(month, POLITICAL, world -> world.plan(6, event)), 1e-9, event.id());
            }
        }
    }
}
