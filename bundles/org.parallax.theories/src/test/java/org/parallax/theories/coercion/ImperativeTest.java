package org.parallax.theories.coercion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** What pressure, doubt and the memory of coercion move, each claim with the mechanism that makes it and without. */
class ImperativeTest {

    private static final CoercionCatalyst THEORY = new CoercionCatalyst();
    private static final ParameterValues USUAL = THEORY.card().defaults();
    private static final TwoCapitals OF_2025 = TwoCapitals.at(0.75, 0.55);

    private static ParameterValues without(String parameter) {
        return USUAL.with(parameter, 0);
    }

    @Property(tries = 100)
    void aWorldThatStandsStillMovesNothing(
            @ForAll @DoubleRange(min = 0, max = 1) double pressure, @ForAll @DoubleRange(min = 0, max = 1) double commitment) {
        for (var indicator : Indicator.values()) {
            assertEquals(0, TwoCapitals.at(pressure, commitment).gain(USUAL, 36, indicator), 1e-9, indicator.name());
        }
    }

    @Test
    void doubtUnderPressureDrivesThemTogetherAndDoesNothingWithoutPressure() {
        var doubt = TwoCapitals.at(0.75, 0.8).becoming(0.75, 0.3);
        assertTrue(doubt.gain(USUAL, 36, SECURITY) > 8);
        assertEquals(0, doubt.gain(without("doubt"), 36, SECURITY), 1e-9);
        assertEquals(0, TwoCapitals.at(0, 0.8).becoming(0, 0.3).gain(USUAL, 36, SECURITY), 1e-9);
    }

    @Test
    void pressureDrivesThemTogetherTheMoreTheGreaterTheDoubt() {
        double beneathAFirmAlly = TwoCapitals.at(0.4, 0.9).becoming(0.7, 0.9).gain(USUAL, 36, SECURITY);
        double inDoubt = TwoCapitals.at(0.4, 0.2).becoming(0.7, 0.2).gain(USUAL, 36, SECURITY);
        assertTrue(beneathAFirmAlly > 3);
        assertTrue(inDoubt > 1.7 * beneathAFirmAlly, inDoubt + " beside " + beneathAFirmAlly);
        assertEquals(
                TwoCapitals.at(0.4, 0.9).becoming(0.7, 0.9).gain(without("doubt"), 36, SECURITY),
                TwoCapitals.at(0.4, 0.2).becoming(0.7, 0.2).gain(without("doubt"), 36, SECURITY), 1e-9);
    }

    @Test
    void securityTradeAndPoliticsRiseTogether() {
        var doubt = TwoCapitals.at(0.75, 0.8).becoming(0.75, 0.3);
        var byIndicator = Map.of(SECURITY, "security", ECONOMIC, "economic", POLITICAL, "political");
        byIndicator.forEach((indicator, parameter) -> {
            assertTrue(doubt.gain(USUAL, 36, indicator) > 4, indicator.name());
            assertEquals(0, doubt.gain(without(parameter), 36, indicator), 1e-9, indicator.name());
        });
        assertTrue(doubt.gain(USUAL, 36, SECURITY) > doubt.gain(USUAL, 36, ECONOMIC) + 3);
    }

    @Test
    void cooperationFollowsWithinAYear() {
        var doubt = TwoCapitals.at(0.75, 0.8).becoming(0.75, 0.3);
        double atLast = doubt.gain(USUAL, 36, SECURITY);
        assertEquals(0.68 * atLast, doubt.gain(USUAL, 9, SECURITY), 0.3);
        assertTrue(doubt.gain(USUAL.with("pace", 0.5), 3, SECURITY) > 0.8 * atLast);
    }

    @Test
    void theCommonThreatDoesNothing() {
        var threatened = OF_2025.threatened(1);
        for (var indicator : Indicator.values()) {
            assertEquals(0, threatened.gain(USUAL, 36, indicator), 1e-9, indicator.name());
        }
    }

    /** The script's drivers do not move with events, so that what is seen here is memory alone. */
    @Test
    void coercionOfOneIsRememberedByBothWhicheverItHits() {
        double ofFirst = OF_2025.effect(THEORY, USUAL, TwoCapitals.coercionOf("tokyo", Side.FIRST), 12, SECURITY);
        double ofSecond = OF_2025.effect(THEORY, USUAL, TwoCapitals.coercionOf("seoul", Side.SECOND), 12, SECURITY);
        assertTrue(ofFirst > 2.5, () -> "" + ofFirst);
        assertEquals(ofFirst, ofSecond, 1e-9);
        assertTrue(OF_2025.effect(THEORY, USUAL, TwoCapitals.coercionOf("tokyo", Side.FIRST), 12, ECONOMIC) > 1);
    }

    @Test
    void whatTheRecordSaysOfCoercionItselfIsLeftOut() {
        var coercion = TwoCapitals.coercionOf("tokyo", Side.FIRST);
        assertEquals(0, OF_2025.effect(THEORY, without("memory"), coercion, 12, SECURITY), 1e-9);
        var doubt = News.called("doubt").by("UnitedStates").deed(Deed.STATEMENT).on(Domain.SECURITY, -3)
                .shifting("UnitedStates", Quantity.COMMITMENT, -0.2).event();
        assertEquals(0, OF_2025.effect(THEORY, USUAL, doubt, 3, SECURITY), 1e-9, "a doubt acts by the guarantee");
    }

    @Test
    void nothingElseIsRememberedAsCoercion() {
        var war = News.called("war").by("Russia").deed(Deed.VIOLENCE).costlyTo(Side.FIRST, Side.SECOND)
                .on(Domain.SECURITY, 4).event();
        var test = News.called("test").by("NorthKorea").deed(Deed.EXERCISE).costlyTo(Side.FIRST, Side.SECOND)
                .on(Domain.SECURITY, 4).shifting("NorthKorea", Quantity.THREAT, 0.2).event();
        var controls = News.called("controls").by(Side.FIRST).deed(Deed.SANCTION).costlyTo(Side.SECOND)
                .on(Domain.SECURITY, -4).event();
        var ownPressure = News.called("ownPressure").by(Side.FIRST).deed(Deed.SANCTION).costlyTo(Side.SECOND)
                .on(Domain.SECURITY, -4).shifting("China", Quantity.PRESSURE, 0.2).event();
        for (var event : List.of(war, test, controls, ownPressure)) {
            double recorded = event.impact().on(Domain.SECURITY);
            assertEquals(recorded, OF_2025.effect(THEORY, USUAL, event, 3, SECURITY), 0.2, event.id());
            assertEquals(
                    OF_2025.effect(THEORY, without("memory"), event, 12, SECURITY),
                    OF_2025.effect(THEORY, USUAL, event, 12, SECURITY), 1e-9, event.id());
        }
    }

    @Test
    void whatCostsNeitherOfTheTwoIsNotRememberedByThem() {
        var ofOthers = News.called("ofOthers").by("China").deed(Deed.COERCION)
                .shifting("China", Quantity.PRESSURE, 0.25).event();
        assertEquals(0, OF_2025.effect(THEORY, USUAL, ofOthers, 12, SECURITY), 1e-9);
    }

    /** What a coercion of the third month comes to in points, where it is remembered under a guarantee. */
    private static double rememberedUnder(double commitment) {
        var capitals = TwoCapitals.at(0.5, commitment);
        return Level.points(50 + capitals.effect(THEORY, USUAL, TwoCapitals.coercionOf("tokyo", Side.FIRST), 12, ECONOMIC));
    }

    @Test
    void memoryWeighsTwiceAsMuchWithoutAnyGuaranteeAsUnderOneThatIsCertain() {
        assertEquals(2 * rememberedUnder(1), rememberedUnder(0), 1e-9);
        assertEquals(1.5 * rememberedUnder(1), rememberedUnder(0.5), 1e-9);
    }

    /** Pressure is the mean over the challengers: one of two who pushes raises it by half as much. */
    @Test
    void coercionByOneOfTwoChallengersIsRememberedForTheHalfThatItAdds() {
        var coercion = TwoCapitals.coercionOf("tokyo", Side.FIRST);
        double ofTheOnly = remembered(OF_2025.world(), OF_2025.world().plan(3, coercion));
        double ofOneOfTwo = remembered(withRussia(), withRussia().plan(3, coercion));
        assertTrue(ofTheOnly > 1);
        assertEquals(ofTheOnly / 2, ofOneOfTwo, 1e-9);
        double before = remembered(withRussia().happened(3, News.called("x").event()), withRussia().happened(3, coercion));
        assertEquals(remembered(OF_2025.world(), OF_2025.world().happened(3, coercion)) / 2, before, 1e-9);
    }

    private static World withRussia() {
        return OF_2025.world().course("Russia", Quantity.PRESSURE, 0.75);
    }

    private static double remembered(World without, World with) {
        return Level.points(steady(with.situation(), USUAL, 12)) - Level.points(steady(without.situation(), USUAL, 12));
    }

    /** The economy in a month of a run in which every driver stays where it is documented. */
    private static double steady(Situation situation, ParameterValues values, int month) {
        return Paths.of(THEORY, situation, values, Script.quiet(situation), 1).at(month, ECONOMIC);
    }

    /** Of ten years ago, so that no shorter past would do. */
    @Test
    void documentedCoercionIsRememberedForAsLongAsPlannedOneIs() {
        var values = USUAL.with("forgetting", 0.005);
        var coercion = TwoCapitals.coercionOf("earlier", Side.SECOND);
        var planned = OF_2025.world().months(144).plan(1, coercion).situation();
        var documented = OF_2025.world().happened(120, coercion).situation();
        double atAsOf = Level.points(steady(planned, values, 120));
        for (int month : List.of(1, 24)) {
            double since = Level.points(steady(planned, values, 120 + month)) - atAsOf;
            assertTrue(since < -0.001, () -> "" + since);
            assertEquals(since, Level.points(steady(documented, values, month)), 1e-9);
        }
    }

    @Test
    void coercionIsForgotten() {
        var coercion = TwoCapitals.coercionOf("tokyo", Side.FIRST);
        double usual = OF_2025.effect(THEORY, USUAL, coercion, 36, SECURITY);
        assertTrue(usual < 0.6 * OF_2025.effect(THEORY, USUAL, coercion, 14, SECURITY));
        assertTrue(OF_2025.effect(THEORY, USUAL.with("forgetting", 0.005), coercion, 36, SECURITY) > 1.8 * usual);
    }

    private static Paths still(Situation situation, ParameterValues values) {
        return Paths.of(THEORY, situation, values, OF_2025.play(Script.quiet(situation)), 1);
    }

    @Test
    void documentedCoercionIsForgottenByTheSameRules() {
        var situation = OF_2025.world().happened(12, TwoCapitals.coercionOf("earlier", Side.SECOND)).situation();
        var usual = still(situation, USUAL);
        var forgetful = still(situation, without("memory"));
        double gone = usual.at(36, SECURITY) - usual.at(0, SECURITY) - (forgetful.at(36, SECURITY) - forgetful.at(0, SECURITY));
        assertTrue(gone < -1.5, () -> "" + gone);
    }

    /** A pressure that rose a month before {@code as of} is not yet answered. */
    @Test
    void whatIsNotYetAnsweredAtAsOfGoesOn() {
        var situation = risenShortlyBefore(OF_2025.world().situation());
        var path = still(situation, USUAL);
        assertTrue(path.at(24, SECURITY) > path.at(0, SECURITY) + 5);
        var parts = Paths.parts(THEORY, situation, OF_2025.play(Script.quiet(situation)), 24, Channel.SECURITY);
        var causes = THEORY.card().scope().causes();
        assertTrue(parts[causes.indexOf("pressure under a doubtful guarantee")] > 5, Arrays.toString(parts));
        assertEquals(Level.points(path.at(24, SECURITY)), Arrays.stream(parts).sum(), 1e-9);
    }

    private static Situation risenShortlyBefore(Situation situation) {
        var courses = situation.courses().stream()
                .map(course -> course.driver().quantity() == Quantity.PRESSURE
                        ? new DriverCourse(course.driver(), new TreeMap<>(Map.of(
                                YearMonth.of(1990, 1), 0.4, World.AS_OF, course.in(World.AS_OF))))
                        : course)
                .toList();
        var past = situation.documented();
        return new Situation(
                situation.scenario(), situation.title(), situation.relationship(),
                new DocumentedPast(past.asOf(), past.images(), past.leaders(), past.agreements(), courses, past.events()),
                situation.months(), situation.plan());
    }
}
