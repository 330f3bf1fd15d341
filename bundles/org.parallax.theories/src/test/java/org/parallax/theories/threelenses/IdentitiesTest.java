package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** What gestures, concessions and controversies do to identities, and through them to politics. */
class IdentitiesTest {

    private static final int MADE = 2;
    private static final int LATER = 30;

    private static World world(double supportOfFirst, double supportOfSecond) {
        return new World().months(60).course("Japan", Quantity.SUPPORT, supportOfFirst)
                .course("SouthKorea", Quantity.SUPPORT, supportOfSecond);
    }

    private static LensesTrial supported(double support, Happening event) {
        return LensesTrial.of(world(support, support).plan(MADE, event));
    }

    /** Of itself it moves only how the receiver sees the giver. */
    private static Happening fund(Side giver) {
        return Told.about(
                News.called("fundOf" + giver).by(giver).deed(Deed.CONCESSION).seenBy(giver.other(), 6).event(), Topic.HISTORY);
    }

    private static double identity(LensesTrial trial) {
        return trial.change(POLITICAL, LATER);
    }

    @Test
    void aConcessionCountsAsFarAsTheGiversPublicCarriesIt() {
        var carried = supported(0.6, fund(Side.SECOND));
        var opposed = supported(0.25, fund(Side.SECOND));
        assertTrue(identity(carried) > 1);
        assertTrue(identity(opposed) < -1);
        assertTrue(carried.change(SECURITY, LATER) > opposed.change(SECURITY, LATER) + 0.5);
        assertEquals((identity(carried) + identity(opposed)) / 2, identity(supported(0.4, fund(Side.SECOND))), 0.3);
    }

    @Test
    void whatIsCarriedAssuagesTheReceiverAndWhatIsNotOutragesTheGiver() {
        assertEquals(0, identity(supported(0.6, fund(Side.SECOND)).with("assuage", 0)), 0.3);
        assertEquals(0, identity(supported(0.25, fund(Side.SECOND)).with("outrage", 0)), 0.3);
        assertEquals(identity(supported(0.6, fund(Side.SECOND))), identity(supported(0.6, fund(Side.SECOND)).with("outrage", 0)), 1e-9);
    }

    @Test
    void itIsTheSupportOfTheGiverThatCounts() {
        var ofGiver = LensesTrial.of(world(0.1, 0.6).plan(MADE, fund(Side.SECOND)));
        var ofReceiver = LensesTrial.of(world(0.6, 0.1).plan(MADE, fund(Side.SECOND)));
        assertTrue(identity(ofGiver) > 1);
        assertTrue(identity(ofReceiver) < -1);
        assertTrue(identity(ofGiver.with("carriedFrom", 0.8)) < -1);
    }

    @Test
    void supportIsThatOfTheMonthInWhichItIsMade() {
        var risen = LensesTrial.of(world(0.2, 0.2).plan(MADE, fund(Side.SECOND))).assuming("SouthKorea", Quantity.SUPPORT, 0.7);
        assertTrue(identity(risen) > 1);
    }

    @Test
    void oneSidedGesturesAreBoundByTheOtherSide() {
        var both = LensesTrial.of(world(0.6, 0.6).plan(MADE, fund(Side.SECOND)).plan(MADE, fund(Side.FIRST)));
        double alone = identity(supported(0.6, fund(Side.SECOND))) + identity(supported(0.6, fund(Side.FIRST)));
        assertTrue(identity(both) > alone + 0.3, () -> identity(both) + " and " + alone);
        var flat = both.with("sharpness", 0.01);
        double flatAlone = identity(supported(0.6, fund(Side.SECOND)).with("sharpness", 0.01))
                + identity(supported(0.6, fund(Side.FIRST)).with("sharpness", 0.01));
        assertEquals(flatAlone, identity(flat), 0.1, "which is because the weaker of the two binds");
    }

    @Test
    void gesturesSinkInOverMonthsAndWearOffOverYears() {
        var fund = supported(0.6, fund(Side.SECOND));
        double soon = fund.change(POLITICAL, MADE + 2);
        assertTrue(soon < 0.5 * identity(fund), () -> "" + soon);
        assertTrue(fund.with("sinkingIn", 0.5).change(POLITICAL, MADE + 2) > soon + 0.5);
        assertTrue(fund.change(POLITICAL, 60) < fund.change(POLITICAL, 36));
    }

    @Test
    void neitherWordsNorDeedsOfBothNorThoseOfThirdStatesAreGestures() {
        var words = Told.about(News.called("words").by(Side.SECOND).deed(Deed.STATEMENT).seenBy(Side.FIRST, 6).event(), Topic.HISTORY);
        var both = Told.about(News.called("both").deed(Deed.CONCESSION).seenBy(Side.FIRST, 6).event(), Topic.HISTORY);
        var third = Told.about(News.called("third").by("China").deed(Deed.GESTURE).seenBy(Side.FIRST, 6).event(), Topic.HISTORY);
        for (var event : new Happening[] {words, both, third}) {
            assertEquals(identity(supported(0.6, event).with("assuage", 0)), identity(supported(0.6, event)), 1e-9, event.id());
        }
    }

    @Test
    void aControversyOverThePastSplitsTheWoundOpenForYears() {
        var ruling = Told.about(News.called("ruling").by(Side.SECOND).deed(Deed.RULING).seenBy(Side.FIRST, -6).event(), Topic.HISTORY);
        var split = supported(0.5, ruling);
        assertTrue(identity(split) < -0.8);
        assertEquals(0, identity(split.with("splitting", 0)), 0.3);
        assertTrue(split.change(POLITICAL, 60) < -0.5);
        var quarrel = Told.about(News.called("quarrel").by(Side.SECOND).deed(Deed.SANCTION).seenBy(Side.FIRST, -6).event(), Topic.TRADE);
        assertEquals(identity(supported(0.5, quarrel).with("splitting", 0)), identity(supported(0.5, quarrel)), 1e-9);
    }

    @Test
    void theDocumentedPastSinksInByTheSameRules() {
        var past = LensesTrial.of(world(0.6, 0.6).happened(3, fund(Side.SECOND)));
        assertTrue(past.still(POLITICAL, 24) > past.with("assuage", 0).still(POLITICAL, 24) + 0.5);
        var planned = supported(0.6, fund(Side.SECOND));
        double gained = planned.change(POLITICAL, 30) - planned.change(POLITICAL, 6);
        var still = LensesTrial.of(world(0.6, 0.6).happened(5, fund(Side.SECOND)));
        assertEquals(gained, still.still(POLITICAL, 24) - 50, 0.3, "as a plan of five months ago");
        var opposed = LensesTrial.of(world(0.2, 0.2).happened(3, fund(Side.SECOND)));
        assertTrue(opposed.still(POLITICAL, 24) < opposed.with("outrage", 0).still(POLITICAL, 24) - 0.3);
    }

    @Test
    void viewsThatAreBetterThanTheyLongWereHealIdentity() {
        var thaw = Told.about(News.called("thaw").seenBy(Side.FIRST, 12).seenBy(Side.SECOND, 12).fading(120).event(), Topic.SOCIETY);
        var healing = LensesTrial.of(world(0.5, 0.5).happened(2, thaw));
        assertTrue(healing.still(POLITICAL, 48) > 51.5);
        assertTrue(healing.with("inertia", 180).still(POLITICAL, 48) < healing.still(POLITICAL, 48) - 0.5);
    }
}
