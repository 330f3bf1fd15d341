package org.parallax.theories.quasialliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Leaning.CONSERVATIVE;
import static org.parallax.projection.situation.Leaning.PROGRESSIVE;

import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theory.kit.Kernel;

/** What the theory makes of events: quarrels, deeds of third states, and what it passes on as it is. */
class QuarrelsTest {

    private static final QuasiAlliance THEORY = new QuasiAlliance();
    private static final ParameterValues USUAL = THEORY.card().defaults();
    private static final ParameterValues OF_KERNEL = new Kernel().card().defaults();

    private static double landing(double commitment, Leaning second, ParameterValues values) {
        return Capitals.of(0.7, 0.7, commitment, CONSERVATIVE, second)
                .effect(THEORY, values, News.landing("landing"), 3, POLITICAL);
    }

    private static double inTheKernel(Happening event, Indicator indicator) {
        return Capitals.of2025().effect(new Kernel(), OF_KERNEL, event, 3, indicator);
    }

    @Test
    void sharedFearRestrainsQuarrels() {
        double afraid = landing(0.2, CONSERVATIVE, USUAL);
        assertTrue(afraid > landing(0.9, CONSERVATIVE, USUAL) + 2);
        var unrestrained = USUAL.with("restraint", 0);
        assertEquals(landing(0.9, CONSERVATIVE, unrestrained), landing(0.2, CONSERVATIVE, unrestrained), 1e-9);
    }

    @Test
    void unevenFearSharpensThem() {
        assertTrue(landing(0.2, PROGRESSIVE, USUAL) < landing(0.2, CONSERVATIVE, USUAL) - 1.5);
        var blunt = USUAL.with("friction", 0).with("restraint", 0);
        assertEquals(landing(0.2, CONSERVATIVE, blunt), landing(0.2, PROGRESSIVE, blunt), 1e-9);
    }

    @Test
    void goodNewsBetweenTheTwoDoesWhatTheRecordSays() {
        double summit = Capitals.of2025().effect(THEORY, USUAL, News.summit("summit"), 3, POLITICAL);
        assertEquals(inTheKernel(News.summit("summit"), POLITICAL), summit, 1e-9);
    }

    @Test
    void aDeedThatMovesTheGuaranteeActsThroughFearsAlone() {
        var reassurance = News.called("reassurance").by("UnitedStates").on(Domain.SECURITY, 4).on(Domain.ECONOMIC, 4)
                .shifting("UnitedStates", Quantity.COMMITMENT, 0.2).event();
        assertTrue(inTheKernel(reassurance, SECURITY) > 3);
        assertEquals(0, Capitals.of2025().effect(THEORY, USUAL, reassurance, 3, SECURITY), 1e-9,
                "the script leaves the guarantee where it was");
        assertEquals(inTheKernel(reassurance, Indicator.ECONOMIC),
                Capitals.of2025().effect(THEORY, USUAL, reassurance, 3, Indicator.ECONOMIC), 1e-9);
        var war = News.called("war").by("Russia").on(Domain.SECURITY, 4).event();
        assertEquals(inTheKernel(war, SECURITY), Capitals.of2025().effect(THEORY, USUAL, war, 3, SECURITY), 1e-9);
    }

    private static Happening coercion(Side... targets) {
        return News.called("coercion").by("China").costlyTo(targets).on(Domain.SECURITY, 2)
                .shifting("China", Quantity.PRESSURE, 0.25).fading(12).event();
    }

    private static double coerced(ParameterValues values, Side... targets) {
        return Capitals.of2025().effect(THEORY, values, coercion(targets), 9, SECURITY);
    }

    @Test
    void coercionOfTheOneThatFearsMorePartsThemAndOfTheOtherBinds() {
        assertTrue(coerced(USUAL, Side.FIRST) < -0.5);
        assertTrue(coerced(USUAL, Side.SECOND) > 0.5);
        assertEquals(0, coerced(USUAL, Side.FIRST, Side.SECOND), 1e-9, "beyond the pressure itself, which the script leaves");
        assertEquals(0, coerced(USUAL.with("aim", 0), Side.FIRST), 1e-9);
    }

    @Test
    void coercionThatStandsIsFeltInFullUntilItIsEnded() {
        var ban = News.called("ban").by("China").costlyTo(Side.FIRST).shifting("China", Quantity.PRESSURE, 0.25)
                .untilEnded().event();
        var lifted = News.called("lifted").by("China").ending("ban").event();
        var capitals = Capitals.of2025();
        var without = capitals.run(THEORY, USUAL, capitals.world().situation());
        var stands = capitals.run(THEORY, USUAL, capitals.world().plan(3, ban).situation());
        var ended = capitals.run(THEORY, USUAL, capitals.world().plan(3, ban).plan(12, lifted).situation());
        assertEquals(stands.at(12, SECURITY), ended.at(12, SECURITY), 1e-12, "its last month counts in full");
        assertTrue(stands.at(13, SECURITY) < ended.at(13, SECURITY));
        assertTrue(stands.at(36, SECURITY) < without.at(36, SECURITY) - 1);
        assertEquals(without.at(36, SECURITY), ended.at(36, SECURITY), 0.4);
    }

    @Test
    void whatIsLeftOfAnEndedCoercionFadesOnWhenTheSameOneBeginsAgain() {
        var ban = News.called("ban").by("China").costlyTo(Side.FIRST).shifting("China", Quantity.PRESSURE, 0.25)
                .untilEnded().event();
        var lifted = News.called("lifted").by("China").ending("ban").event();
        var capitals = Capitals.of2025();
        var once = capitals.run(THEORY, USUAL, capitals.world().plan(6, ban).situation());
        var situation = capitals.world().plan(1, ban).plan(3, lifted).situation();
        var twice = Paths.of(THEORY, situation, USUAL, capitals.play(Script.quiet(situation).again(0, 6)), 1);
        assertTrue(twice.at(8, SECURITY) < once.at(8, SECURITY) - 0.2, "a rest of the first is felt beside the second");
        assertEquals(once.at(36, SECURITY), twice.at(36, SECURITY), 0.05, "and is gone in the end");
    }

    @Test
    void onAllElseItPassesTheKernelOnBitForBit() {
        var capitals = Capitals.of2025().becoming(0.9, 0.9, 0.2);
        var situation = capitals.world().plan(2, News.landing("landing")).plan(6, News.summit("summit"))
                .plan(8, coercion(Side.FIRST)).happened(5, News.landing("earlier")).situation();
        var theory = Paths.of(THEORY, situation, USUAL, capitals.play(Script.noisy(situation)), 5);
        var kernel = Paths.of(new Kernel(), situation, OF_KERNEL, capitals.play(Script.noisy(situation)), 5);
        for (var channel : Channel.values()) {
            boolean speaks = THEORY.card().scope().speaksOf().contains(channel);
            assertEquals(speaks, channel == Channel.POLITICAL || channel == Channel.SECURITY);
            for (int run = 0; run < 5; run++) {
                double given = theory.at(run, 24, channel.indicator());
                double passedOn = kernel.at(run, 24, channel.indicator());
                assertEquals(speaks, given != passedOn, channel + " " + given + " against " + passedOn);
            }
        }
    }

    @Test
    void aConditionKeepsTheWeightItHadWhenItBeganAndFadesWithItOnceItIsEnded() {
        var condition = News.called("controls").on(Domain.POLITICAL, -6).lastingShare(0.2).untilEnded().event();
        var lifted = News.called("lifted").ending("controls").event();
        var capitals = Capitals.of(0.6, 0.6, 0.4, CONSERVATIVE, PROGRESSIVE);
        var effect = weighed(
                capitals.world().plan(3, condition).plan(12, lifted).situation(), capitals.world().situation());
        assertNotEquals(-6, effect.applyAsDouble(3), 0.3, "weighed by shared and uneven fear");
        for (int month = 3; month <= 12; month++) {
            assertEquals(effect.applyAsDouble(3), effect.applyAsDouble(month), 1e-9, "month " + month);
        }
        for (int age = 1; age <= 20; age++) {
            double left = 0.8 * StrictMath.pow(0.1, age / 9.0) + 0.2 * StrictMath.pow(0.985, age);
            assertEquals(left * effect.applyAsDouble(3), effect.applyAsDouble(12 + age), 1e-9, age + " months later");
        }
    }

    /** The effect on political points by month, in a world in which danger falls away at once. */
    private static IntToDoubleFunction weighed(Situation with, Situation without) {
        var safe = Capitals.of(0.6, 0.6, 0.4, CONSERVATIVE, PROGRESSIVE).becoming(0.1, 0.1, 0.4);
        var paths = Stream.of(with, without).map(situation -> safe.run(THEORY, USUAL, situation)).toList();
        return month -> Level.points(paths.getFirst().at(month, POLITICAL)) - Level.points(paths.getLast().at(month, POLITICAL));
    }
}
