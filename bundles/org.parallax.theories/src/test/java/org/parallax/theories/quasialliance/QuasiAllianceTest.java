package org.parallax.theories.quasialliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Leaning.CENTRIST;
import static org.parallax.projection.situation.Leaning.CONSERVATIVE;
import static org.parallax.projection.situation.Leaning.PROGRESSIVE;
import static org.parallax.projection.situation.Leaning.UNKNOWN;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.theory.ParameterValues;

/** What fears move, each claim with the mechanism that makes it and without. */
class QuasiAllianceTest {

    private static final ParameterValues USUAL = new QuasiAlliance().card().defaults();

    private static ParameterValues without(String... parameters) {
        var values = USUAL;
        for (var parameter : parameters) {
            values = values.with(parameter, 0);
        }
        return values;
    }

    private static Capitals alike(double danger, double commitment) {
        return Capitals.of(danger, danger, commitment, CONSERVATIVE, CONSERVATIVE);
    }

    @Property(tries = 100)
    void aWorldThatStandsStillMovesNothing(
            @ForAll @DoubleRange(min = 0, max = 1) double threat,
            @ForAll @DoubleRange(min = 0, max = 1) double pressure,
            @ForAll @DoubleRange(min = 0, max = 1) double commitment,
            @ForAll Leaning first, @ForAll Leaning second) {
        var still = Capitals.of(threat, pressure, commitment, first, second);
        for (var indicator : Indicator.values()) {
            assertEquals(0, still.gain(USUAL, 36, indicator), 1e-9, indicator.name());
        }
    }

    @Property(tries = 50)
    void sharedDoubtAboutThePivotBringsTheTwoTogether(
            @ForAll @DoubleRange(min = 0.3, max = 1) double danger,
            @ForAll @DoubleRange(min = 0, max = 0.8) double weaker) {
        var doubt = alike(danger, weaker + 0.2).withCommitment(weaker);
        assertTrue(doubt.gain(USUAL, 36, SECURITY) > 1);
        assertEquals(0, doubt.gain(without("sharedFear"), 36, SECURITY), 1e-9);
    }

    @Test
    void doubtUnderAProgressiveInOneCapitalStillBringsThemNearer() {
        // The question on which it contradicts the clash of realities, in the situation of late 2025.
        var doubt = Capitals.of2025().withCommitment(0.25);
        assertTrue(doubt.gain(USUAL, 36, SECURITY) > 2);
        assertTrue(doubt.gain(without("sharedFear"), 36, SECURITY) < 0, "what is left is the gap between the two");
    }

    @Test
    void commonThreatsBindWhereTheGuaranteeIsInDoubt() {
        var threatened = alike(0.3, 0.4).becoming(0.9, 0.9, 0.4);
        assertTrue(threatened.gain(USUAL, 36, SECURITY) > 5);
        assertTrue(threatened.gain(without("sharedFear"), 36, SECURITY) < 1);
        assertEquals(0, alike(0.3, 1).becoming(0.9, 0.9, 1).gain(USUAL, 36, SECURITY), 1e-9, "who is sure of the ally fears nothing");
    }

    @Test
    void whereDoubtIsGreatASideThatFearsLessPartsThemByTheGap() {
        var parted = alike(0.7, 0.1).governedBy(CONSERVATIVE, PROGRESSIVE);
        double gain = parted.gain(USUAL, 36, SECURITY);
        assertTrue(gain < -4, () -> "" + gain);
        assertTrue(parted.gain(without("unevenFear"), 36, SECURITY) > gain + 3);
    }

    @Test
    void whereTheGuaranteeIsFirmASideThatFearsLessPartsThemByFearOfEntrapment() {
        var parted = alike(0.7, 0.9).governedBy(CONSERVATIVE, PROGRESSIVE);
        double gain = parted.gain(USUAL, 36, SECURITY);
        assertTrue(gain < -2, () -> "" + gain);
        assertTrue(parted.gain(without("entrapment"), 36, SECURITY) > gain + 2);
    }

    @Test
    void aMoreDovishTokyoRaisesSecurityByClosingTheGap() {
        var dovish = Capitals.of2025().governedBy(PROGRESSIVE, PROGRESSIVE);
        assertTrue(dovish.gain(USUAL, 36, SECURITY) > 2.5);
        assertTrue(dovish.gain(without("unevenFear", "entrapment"), 36, SECURITY) <= 0, "no gap, nothing to close");
        var withHawks = alike(0.7, 0.55).governedBy(PROGRESSIVE, CONSERVATIVE);
        assertTrue(withHawks.gain(USUAL, 36, SECURITY) < -2, "beside a hawkish Seoul it opens one");
    }

    @Test
    void aProgressiveDiscountsTheDangerACentristHalfAndOfWhoIsUnknownNothingIsAssumed() {
        var hawks = alike(0.7, 0.4);
        double progressive = hawks.governedBy(CONSERVATIVE, PROGRESSIVE).gain(USUAL, 36, SECURITY);
        double centrist = hawks.governedBy(CONSERVATIVE, CENTRIST).gain(USUAL, 36, SECURITY);
        assertEquals(progressive / 2, centrist, 0.3);
        assertEquals(0, hawks.governedBy(UNKNOWN, UNKNOWN).gain(USUAL, 36, SECURITY), 1e-9);
        assertEquals(0, hawks.governedBy(CONSERVATIVE, PROGRESSIVE).gain(without("engagement"), 36, SECURITY), 1e-9);
    }

    @Test
    void aThreatThatOneSideIsMoreExposedToBindsLess() {
        var threatened = alike(0.4, 0.3).becoming(1, 0.4, 0.3);
        var equallyExposed = USUAL.with("exposureSecond", USUAL.of("exposureFirst"));
        assertTrue(threatened.gain(equallyExposed, 36, SECURITY) > threatened.gain(USUAL, 36, SECURITY) + 1);
    }

    @Test
    void halfOfWhatFearsDoToSecurityTheyDoToPolitics() {
        var doubt = alike(0.7, 0.8).withCommitment(0.3);
        assertEquals(doubt.gain(USUAL, 36, SECURITY) / 2, doubt.gain(USUAL, 36, POLITICAL), 0.2);
        assertEquals(0, doubt.gain(without("carry"), 36, POLITICAL), 1e-9);
    }

    @Test
    void fearsFollowTheDangersWithinAYear() {
        var doubt = alike(0.7, 0.8).withCommitment(0.3);
        double atLast = doubt.gain(USUAL, 36, SECURITY);
        assertEquals(0.32 * atLast, doubt.gain(USUAL, 3, SECURITY), 0.3);
        assertEquals(0.78 * atLast, doubt.gain(USUAL, 12, SECURITY), 0.3);
        assertTrue(doubt.gain(USUAL.with("alarm", 0.5), 3, SECURITY) > 0.8 * atLast);
    }
}
