package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** That the weakest lens binds: what danger, interdependence and identity do while another is weaker. */
class WeakestLensTest {

    /** A middling danger, no ties to speak of, and images as bad as told. */
    private static World world(double tone) {
        return new World().months(72).image(Side.FIRST, tone).image(Side.SECOND, tone)
                .course("NorthKorea", Quantity.THREAT, 0.5).course("China", Quantity.PRESSURE, 0.5)
                .course("UnitedStates", Quantity.COMMITMENT, 0.8);
    }

    private static LensesTrial threatened(double tone) {
        return LensesTrial.of(world(tone)).assuming("NorthKorea", Quantity.THREAT, 0.9).assuming("China", Quantity.PRESSURE, 0.9);
    }

    @Test
    void whileIdentityBindsMoreThreatDeepensSecurityAndDoesNothingForPolitics() {
        var wounded = threatened(-1).with("wound", 50);
        assertEquals(0, wounded.change(POLITICAL, 36), 0.1);
        assertTrue(wounded.change(SECURITY, 36) > 5);
        assertEquals(0, wounded.with("danger", 0).change(SECURITY, 36), 0.1);
    }

    @Test
    void whereIdentityDoesNotBindMoreThreatBringsPoliticsNearerToo() {
        var friends = threatened(1);
        assertTrue(friends.change(POLITICAL, 36) > 2);
        assertEquals(0, friends.with("political", 0).change(POLITICAL, 36), 1e-9);
        assertTrue(friends.change(SECURITY, 36) > friends.with("security", 0).change(SECURITY, 36) + 0.5);
    }

    @Test
    void theImagesOfTheOtherAreTheDepthOfTheWound() {
        var wounded = threatened(-0.8);
        assertTrue(wounded.change(POLITICAL, 36) < wounded.with("wound", 0).change(POLITICAL, 36) - 1);
    }

    @Test
    void howSharplyTheWeakestBindsIsAParameter() {
        var wounded = threatened(-1);
        assertTrue(wounded.with("sharpness", 0.01).change(POLITICAL, 36) > wounded.with("sharpness", 0.3).change(POLITICAL, 36) + 3);
    }

    @Test
    void securityFollowsTheDangerWithinAYear() {
        var wounded = threatened(-1);
        assertEquals(0.39 * wounded.change(SECURITY, 60), wounded.change(SECURITY, 3), 0.3);
        assertEquals(0.86 * wounded.change(SECURITY, 60), wounded.change(SECURITY, 12), 0.3);
        assertTrue(wounded.with("alertness", 1).change(SECURITY, 3) > 0.95 * wounded.change(SECURITY, 60));
    }

    @Test
    void ofTheGuaranteeItSaysNothing() {
        var doubt = LensesTrial.of(world(-0.6)).assuming("UnitedStates", Quantity.COMMITMENT, 0.1);
        assertEquals(0, doubt.change(POLITICAL, 36), 1e-9);
        assertEquals(0, doubt.change(SECURITY, 36), 1e-9);
    }

    /** Controls on trade that stand, and nobody is wronged by: only ties are touched. */
    private static Happening controls(double points) {
        return Told.about(
                News.called("controls").on(Domain.ECONOMIC, points).on(Domain.SOCIETAL, points).deed(Deed.SANCTION).untilEnded().event(),
                Topic.TRADE);
    }

    @Test
    void tradeMeasuresMatterOnceTheyMakeTheLiberalLensTheWeakest() {
        var controlled = LensesTrial.of(world(-0.3).plan(1, controls(-30)));
        double early = controlled.change(POLITICAL, 3);
        double middle = controlled.change(POLITICAL, 24);
        double late = controlled.change(POLITICAL, 48);
        assertTrue(early > -1, () -> "" + early);
        assertTrue(middle < -3, () -> "" + middle);
        assertTrue(late < middle - 4, () -> late + " after " + middle);
        assertEquals(0, controlled.with("political", 0).change(POLITICAL, 48), 1e-9);
        assertTrue(controlled.with("inertia", 180).change(POLITICAL, 24) > middle + 2, "slow as the stock is");
    }

    @Test
    void tiesDoLittleWhileIdentityBinds() {
        var tied = LensesTrial.of(world(-1).plan(1, controls(25))).with("wound", 50);
        assertEquals(0, tied.change(POLITICAL, 48), 0.3);
    }

    @Test
    void newsOfTradeWeighsMoreOnceTheLiberalLensIsTheWeakest() {
        var sanction = Told.about(News.called("sanction").on(Domain.POLITICAL, -6).event(), Topic.TRADE);
        double strong = LensesTrial.of(world(-0.8).plan(48, sanction)).change(POLITICAL, 48);
        var controlled = world(-0.8).plan(1, controls(-40));
        double weak = LensesTrial.of(world(-0.8).plan(1, controls(-40)).plan(48, sanction)).change(POLITICAL, 48)
                - LensesTrial.of(controlled).change(POLITICAL, 48);
        assertTrue(weak < strong - 1.2, () -> weak + " and " + strong);
    }

    @Test
    void aWorldThatStandsStillMovesNothing() {
        var still = LensesTrial.of(world(-0.6));
        for (var indicator : Set.of(POLITICAL, SECURITY)) {
            assertEquals(50, still.still(indicator, 72), 1e-9);
        }
    }
}
