package org.parallax.theories.coercion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;
import static org.parallax.projection.situation.Leaning.CENTRIST;
import static org.parallax.projection.situation.Leaning.CONSERVATIVE;
import static org.parallax.projection.situation.Leaning.MILITARY;
import static org.parallax.projection.situation.Leaning.NATIONALIST;
import static org.parallax.projection.situation.Leaning.PROGRESSIVE;
import static org.parallax.projection.situation.Leaning.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** What leaders of opposed bases change, each claim with the mechanism that makes it and without. */
class OpposedBasesTest {

    private static final CoercionCatalyst THEORY = new CoercionCatalyst();
    private static final ParameterValues USUAL = THEORY.card().defaults();
    private static final ParameterValues KERNEL = new Kernel().card().defaults();
    private static final TwoCapitals ALIGNED = TwoCapitals.at(0.5, 0.7);
    private static final TwoCapitals OPPOSED = ALIGNED.governedBy(CONSERVATIVE, PROGRESSIVE);

    @Test
    void oneIsAProgressiveAndTheOtherIsKnownNotToBe() {
        for (var other : List.of(CENTRIST, CONSERVATIVE, NATIONALIST, MILITARY)) {
            assertTrue(OpposedBases.are(PROGRESSIVE, other) && OpposedBases.are(other, PROGRESSIVE), other.name());
            assertFalse(OpposedBases.are(other, CONSERVATIVE), other.name());
        }
        assertFalse(OpposedBases.are(PROGRESSIVE, PROGRESSIVE));
        assertFalse(OpposedBases.are(PROGRESSIVE, UNKNOWN) || OpposedBases.are(UNKNOWN, PROGRESSIVE));
    }

    @Test
    void suchLeadersFindToEachOtherInTime() {
        assertTrue(OPPOSED.gain(USUAL, 6, POLITICAL) < 1);
        assertTrue(OPPOSED.gain(USUAL, 36, POLITICAL) > 2);
        assertTrue(OPPOSED.gain(USUAL.with("settling", 0.3), 6, POLITICAL) > 2);
        assertEquals(0, OPPOSED.gain(USUAL.with("accord", 0), 36, POLITICAL), 1e-9);
        assertEquals(0, ALIGNED.gain(USUAL, 36, POLITICAL), 1e-9);
    }

    private static double summit(TwoCapitals capitals, ParameterValues values, int month) {
        return capitals.effect(THEORY, values, TwoCapitals.summit("summit").event(), month, POLITICAL);
    }

    private static double recorded(Happening event, int month) {
        return OPPOSED.effect(new Kernel(), KERNEL, event, month, POLITICAL);
    }

    @Test
    void theirDealsCountForMoreAndFadeSlower() {
        var event = TwoCapitals.summit("summit").event();
        assertEquals(1.25 * recorded(event, 3), summit(OPPOSED, USUAL, 3), 0.1);
        assertTrue(summit(OPPOSED, USUAL, 15) > 3 * recorded(event, 15));
        var onlyWeighed = USUAL.with("stretch", 1).with("accord", 0);
        assertEquals(1.25 * recorded(event, 15), summit(OPPOSED, onlyWeighed, 15), 0.01);
        var neither = onlyWeighed.with("weight", 1);
        assertEquals(recorded(event, 15), summit(OPPOSED, neither, 15), 1e-9);
    }

    @Test
    void aDealFadesByTheStretchedTime() {
        // A tenth is left after twelve months; where that takes 1.8 times as long it is this.
        double afterAYear = StrictMath.pow(0.1, 1 / 1.8);
        assertEquals(1.25 * 6 * afterAYear, summit(OPPOSED, USUAL.with("accord", 0), 15), 0.1);
    }

    @Test
    void dealsOfLeadersOfOneBaseAreAsTheRecordHasThem() {
        var event = TwoCapitals.summit("summit").event();
        for (int month : List.of(3, 15)) {
            assertEquals(recorded(event, month), summit(ALIGNED, USUAL, month), 1e-9);
        }
    }

    @Test
    void quarrelsProgrammesAndWhatOthersDoForThemAreAsTheRecordHasThem() {
        var programme = News.called("programme").deed(Deed.PROGRAMME).on(Domain.POLITICAL, 5).event();
        var mediation = News.called("mediation").by("UnitedStates").deed(Deed.SUMMIT).on(Domain.POLITICAL, 5).event();
        var badSummit = News.called("badSummit").deed(Deed.SUMMIT).on(Domain.POLITICAL, -5).event();
        for (var event : List.of(programme, mediation, badSummit, News.landing("landing"))) {
            for (int month : List.of(3, 12)) {
                assertEquals(
                        recorded(event, month), OPPOSED.effect(THEORY, USUAL, event, month, POLITICAL), 0.02, event.id());
            }
        }
    }

    @Test
    void viewsAreLeftToTheRecord() {
        var event = TwoCapitals.summit("summit").event();
        assertEquals(
                OPPOSED.effect(new Kernel(), KERNEL, event, 9, VIEW_OF_SECOND_BY_FIRST),
                OPPOSED.effect(THEORY, USUAL, event, 9, VIEW_OF_SECOND_BY_FIRST), 1e-12);
    }

    @Test
    void aPactWeighsMoreWhileItStandsAndFadesAsTheRecordHasItOnceItIsEnded() {
        var pact = News.called("pact").deed(Deed.AGREEMENT).on(Domain.POLITICAL, 6).fading(12).untilEnded().event();
        var end = News.called("end").ending("pact").event();
        var values = USUAL.with("accord", 0);
        var standing = OPPOSED.world().plan(3, pact).situation();
        var ended = OPPOSED.world().plan(3, pact).plan(9, end).situation();
        var without = OPPOSED.run(THEORY, values, OPPOSED.world().situation());
        assertEquals(7.5, OPPOSED.run(THEORY, values, standing).at(33, POLITICAL) - without.at(33, POLITICAL), 0.1);
        assertEquals(0.75, OPPOSED.run(THEORY, values, ended).at(21, POLITICAL) - without.at(21, POLITICAL), 0.05);
    }

    private static World governed(Leaning second) {
        return new World().course("China", Quantity.PRESSURE, 0.5).course("UnitedStates", Quantity.COMMITMENT, 0.7)
                .leader(TwoCapitals.inOffice(Side.FIRST, CONSERVATIVE)).leader(TwoCapitals.inOffice(Side.SECOND, second))
                .happened(3, TwoCapitals.summit("earlier").event());
    }

    @Test
    void whatIsLeftOfADocumentedDealOfTheirsFadesSlower() {
        var opposed = governed(PROGRESSIVE).situation();
        var aligned = governed(CONSERVATIVE).situation();
        double kept = Paths.of(THEORY, opposed, OPPOSED.play(Script.quiet(opposed))).at(10, POLITICAL);
        double gone = Paths.of(THEORY, aligned, ALIGNED.play(Script.quiet(aligned))).at(10, POLITICAL);
        assertTrue(kept > gone + 0.6, kept + " beside " + gone);
        assertEquals(gone, Paths.of(THEORY, opposed, USUAL.with("stretch", 1), OPPOSED.play(Script.quiet(opposed)), 1)
                .at(10, POLITICAL), 1e-9);
    }
}
