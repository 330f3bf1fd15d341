package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** The sizes that the page tells beside those of examples: two invented states that face middling dangers. */
class LensesSizesTest {

    private static World world(double tone) {
        return new World().months(72).image(Side.FIRST, tone).image(Side.SECOND, tone)
                .course("NorthKorea", Quantity.THREAT, 0.5).course("China", Quantity.PRESSURE, 0.5)
                .course("SouthKorea", Quantity.SUPPORT, 0.6);
    }

    @Test
    void moreThreat() {
        var wounded = LensesTrial.of(world(-1)).assuming("NorthKorea", Quantity.THREAT, 0.9).assuming("China", Quantity.PRESSURE, 0.9);
        assertEquals(6.0, wounded.change(SECURITY, 36), 0.05);
        assertEquals(0.2, wounded.change(POLITICAL, 36), 0.05);
        var neutral = LensesTrial.of(world(0)).assuming("NorthKorea", Quantity.THREAT, 0.9).assuming("China", Quantity.PRESSURE, 0.9);
        assertEquals(2.8, neutral.change(POLITICAL, 36), 0.05);
    }

    @Test
    void aFundThatIsCarriedAndOneThatIsNot() {
        var fund = Told.about(
                News.called("fund").by(Side.SECOND).deed(Deed.CONCESSION).seenBy(Side.FIRST, 6).event(), Topic.HISTORY);
        var carried = LensesTrial.of(world(-1).plan(2, fund));
        assertEquals(1.8, carried.change(POLITICAL, 24), 0.05);
        assertEquals(-1.4, carried.assuming("SouthKorea", Quantity.SUPPORT, 0.3).change(POLITICAL, 24), 0.05);
    }

    @Test
    void aRuling() {
        var ruling = Told.about(
                News.called("ruling").by(Side.SECOND).deed(Deed.RULING).on(Domain.POLITICAL, -6).seenBy(Side.FIRST, -6).fading(54).event(),
                Topic.HISTORY);
        var split = LensesTrial.of(world(-1).plan(2, ruling));
        assertEquals(-2.1, split.change(POLITICAL, 48), 0.06);
        assertEquals(-0.8, split.documented(POLITICAL, 48), 0.05);
    }

    @Test
    void tradeControls() {
        var controls = Told.about(
                News.called("controls").on(Domain.ECONOMIC, -9).on(Domain.SOCIETAL, -5).untilEnded().event(), Topic.TRADE);
        assertEquals(-0.3, LensesTrial.of(world(-1).plan(1, controls)).change(POLITICAL, 48), 0.06);
        assertEquals(-2.5, LensesTrial.of(world(0).plan(1, controls)).change(POLITICAL, 48), 0.05);
    }
}
