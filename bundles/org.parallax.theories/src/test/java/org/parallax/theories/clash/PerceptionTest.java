package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** Each side perceives the same event through its image of the other. */
class PerceptionTest {

    private static double onPolitical(double tone, Happening event) {
        return Effect.of(event, world -> world.image(Side.FIRST, tone).image(Side.SECOND, tone))
                .on(POLITICAL);
    }

    @Property(tries = 60)
    void theWorseTheImageTheMoreTheSameBadNewsCosts(
            @ForAll @DoubleRange(min = -1, max = 0.9) double worse,
            @ForAll @DoubleRange(min = 0.05, max = 0.1) double by) {
        var landing = News.landing("landing");
        double whenWorse = onPolitical(worse, landing);
        double whenBetter = onPolitical(worse + by, landing);
        assertTrue(whenWorse < whenBetter, whenWorse + " is no larger loss than " + whenBetter);
    }

    @Property(tries = 60)
    void theWorseTheImageTheLessTheSameGoodNewsGains(
            @ForAll @DoubleRange(min = -1, max = 0.9) double worse,
            @ForAll @DoubleRange(min = 0.05, max = 0.1) double by) {
        var summit = News.summit("summit");
        double whenWorse = onPolitical(worse, summit);
        double whenBetter = onPolitical(worse + by, summit);
        assertTrue(whenWorse < whenBetter, whenWorse + " is no smaller gain than " + whenBetter);
    }

    @Test
    void onlyTheImageOfTheSideThatPerceivesMatters() {
        var landing = News.landing("landing");
        double usual = Effect.of(landing, world -> world).on(VIEW_OF_SECOND_BY_FIRST);
        double others = Effect.of(landing, world -> world.image(Side.SECOND, -1)).on(VIEW_OF_SECOND_BY_FIRST);
        double own = Effect.of(landing, world -> world.image(Side.FIRST, -1)).on(VIEW_OF_SECOND_BY_FIRST);
        assertEquals(usual, others, 0.02);
        assertTrue(own < usual - 0.5, own + " against " + usual);
    }

    @Test
    void aNewsItemOfOneSizeCostsMoreThanItsOppositeGains() {
        var good = News.called("x").on(Domain.POLITICAL, 6).seenBy(Side.FIRST, 6).event();
        var bad = News.called("x").on(Domain.POLITICAL, -6).seenBy(Side.FIRST, -6).event();
        double gain = Effect.of(good, world -> world).on(POLITICAL);
        double loss = Effect.of(bad, world -> world).on(POLITICAL);
        assertTrue(-loss > 1.15 * gain, loss + " against " + gain);
    }

    @Test
    void goodNewsForOneCanBeBadNewsForTheOther() {
        var sado = News.called("sado")
                .on(Domain.RECONCILIATION, -2)
                .seenBy(Side.FIRST, 5)
                .seenBy(Side.SECOND, -5)
                .over("History")
                .event();
        var effect = Effect.of(sado, world -> world);
        assertTrue(effect.on(VIEW_OF_SECOND_BY_FIRST) > 3);
        assertTrue(effect.on(VIEW_OF_FIRST_BY_SECOND) < -5);
    }

    @Test
    void imagesThatPartCostCooperationEvenAtTheSameMean() {
        var apart = Effect.of(
                News.called("x").seenBy(Side.FIRST, 8).seenBy(Side.SECOND, -6).fading(1).event(), world -> world);
        assertTrue(apart.in(12, POLITICAL) < -0.1, "political after a year " + apart.in(12, POLITICAL));
    }

    @Test
    void whereNobodySaysHowAnEventIsSeenTheViewsMoveAsTheRecordHasItAndNoImageDoes() {
        var untold = News.called("x").by("China").on(Domain.POLITICAL, 4).fading(6).event();
        var effect = Effect.under(new ClashOfRealities(), world -> world.plan(3, untold));
        var kernel = Effect.under(new Kernel(), world -> world.plan(3, untold));
        for (int month : new int[] {3, 12, 36}) {
            for (var view : List.of(VIEW_OF_SECOND_BY_FIRST, VIEW_OF_FIRST_BY_SECOND, POLITICAL)) {
                assertEquals(kernel.in(month, view), effect.in(month, view), 1e-9);
            }
        }
    }

    @Test
    void aCoercionThatNeitherSideSeesInTheOtherWarmsNoView() {
        var coercion = News.called("x").by("China").deed(Deed.COERCION).on(Domain.POLITICAL, 2).on(Domain.SECURITY, 2)
                .seenBy(Side.FIRST, 0).seenBy(Side.SECOND, 0).fading(12).event();
        var effect = Effect.under(new ClashOfRealities(), world -> world.plan(3, coercion));
        for (int month : new int[] {3, 12, 36}) {
            assertEquals(0, effect.in(month, VIEW_OF_SECOND_BY_FIRST), 1e-9);
            assertEquals(0, effect.in(month, VIEW_OF_FIRST_BY_SECOND), 1e-9);
        }
    }

    @Test
    void aShiftedSensitivityScalesWhatThatSidePerceives() {
        assertEquals(1.2, landing(World.TERRITORY, 1.2, 0) / landing(World.TERRITORY, 1, 0), 0.03);
        assertEquals(1, landing(World.TRADE, 1.2, 0.6) / landing(World.TRADE, 1, 0.6), 1e-9);
    }

    @Test
    void sensitivityToTheEntwinedIssueMattersByAShare() {
        assertEquals(1, landing(World.HISTORY, 1.5, 0) / landing(World.HISTORY, 1, 0), 1e-9);
        assertEquals(1.3, landing(World.HISTORY, 1.5, 0.6) / landing(World.HISTORY, 1, 0.6), 0.05);
    }

    /** What a landing costs the view of a side that is so sensitive to an issue. */
    private static double landing(int issue, double sensitivity, double entwining) {
        var theory = new ClashOfRealities();
        var situation = new World().plan(3, News.landing("landing")).situation();
        var script = Script.quiet(situation).sensitivityTo(issue, Side.FIRST, sensitivity);
        var values = theory.card().defaults().with("entwining", entwining);
        return 50 - Paths.of(theory, situation, values, script, 1).at(3, VIEW_OF_SECOND_BY_FIRST);
    }
}
