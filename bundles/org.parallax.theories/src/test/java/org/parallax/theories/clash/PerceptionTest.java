package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;

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
    void whereNobodySaysHowAnEventIsSeenBothSeeWhatItDoesToPoliticalRelations() {
        var untold = News.called("x").on(Domain.POLITICAL, -4).event();
        var effect = Effect.of(untold, world -> world);
        assertTrue(effect.on(VIEW_OF_SECOND_BY_FIRST) < -4);
        assertTrue(effect.on(VIEW_OF_FIRST_BY_SECOND) < -4);
    }

    @Test
    void aShiftedSensitivityScalesWhatThatSidePerceives() {
        var landing = News.landing("landing");
        double usual = Effect.of(landing, world -> world).on(VIEW_OF_SECOND_BY_FIRST);
        double shifted = Effect.of(landing, world -> world, script -> script.sensitivity(Side.FIRST, 1.2))
                .on(VIEW_OF_SECOND_BY_FIRST);
        assertEquals(1.2, shifted / usual, 0.03);
    }
}
