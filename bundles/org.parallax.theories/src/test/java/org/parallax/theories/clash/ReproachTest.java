package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** Reproach is answered with reproach, and bad news over the past and the islets lingers. */
class ReproachTest {

    private static World twelveLandings(World world) {
        for (int month = 1; month <= 12; month++) {
            world.plan(month, News.landing("landing" + month));
        }
        return world;
    }

    @Test
    void insultsByOneSideDarkenItsOwnViewOfTheOther() {
        var effect = Effect.under(new ClashOfRealities(), ReproachTest::twelveLandings);
        assertTrue(effect.in(24, VIEW_OF_FIRST_BY_SECOND) < -3, "by " + effect.in(24, VIEW_OF_FIRST_BY_SECOND));
    }

    @Test
    void withoutMirroringTheyDoNot() {
        var effect = Effect.with("mirroring", 0, ReproachTest::twelveLandings);
        assertEquals(0, effect.in(24, VIEW_OF_FIRST_BY_SECOND), 1e-9);
    }

    private static World landing(World world) {
        return world.plan(3, News.landing("landing"));
    }

    @Test
    void anAftertasteLingers() {
        var effect = Effect.under(new ClashOfRealities(), ReproachTest::landing);
        var kernel = Effect.under(new Kernel(), ReproachTest::landing);
        var quick = Effect.with("linger", 0, ReproachTest::landing);
        assertTrue(effect.in(15, POLITICAL) < kernel.in(15, POLITICAL) - 2, "lingering " + effect.in(15, POLITICAL));
        assertTrue(effect.in(15, POLITICAL) < quick.in(15, POLITICAL) - 2, "without " + quick.in(15, POLITICAL));
        assertTrue(effect.in(15, RECONCILIATION) < quick.in(15, RECONCILIATION) - 1);
    }

    @Test
    void resentmentMountsBeforeItWearsOff() {
        double soon = resentment(6) - resentment(3);
        assertTrue(soon < -0.8, "mounts by " + soon);
        assertTrue(resentment(36) > resentment(15) + 0.8, "wears off");
    }

    /** What the lingering of a landing adds to what it does to politics anyway. */
    private static double resentment(int month) {
        return Effect.under(new ClashOfRealities(), ReproachTest::landing).in(month, POLITICAL)
                - Effect.with("linger", 0, ReproachTest::landing).in(month, POLITICAL);
    }

    @Test
    void tradeIsPassedOnAsTheRecordHasIt() {
        var controls = News.called("controls").on(Domain.ECONOMIC, -6).on(Domain.POLITICAL, -4)
                .seenBy(Side.SECOND, -6).over("History").lastingShare(0.3).event();
        var effect = Effect.under(new ClashOfRealities(), world -> world.plan(3, controls));
        var kernel = Effect.under(new Kernel(), world -> world.plan(3, controls));
        for (int month : new int[] {3, 12, 36}) {
            assertEquals(kernel.in(month, ECONOMIC), effect.in(month, ECONOMIC), 0);
        }
    }

    @Test
    void onlyWhatTouchesThePastOrTheIsletsLingers() {
        var controls = News.called("controls").on(Domain.POLITICAL, -9).seenBy(Side.FIRST, -9).over("Trade").event();
        var trade = Effect.under(new ClashOfRealities(), world -> world.plan(3, controls));
        var islets = Effect.under(new ClashOfRealities(), ReproachTest::landing);
        assertTrue(islets.in(15, POLITICAL) < trade.in(15, POLITICAL) - 1.5, "over trade " + trade.in(15, POLITICAL));
    }

    @Test
    void goodNewsIsShorterLivedThanTheRecordHasIt() {
        var summit = News.called("summit").on(Domain.POLITICAL, 6).seenBy(Side.FIRST, 6).seenBy(Side.SECOND, 6)
                .fading(12).lastingShare(0.3).event();
        var effect = Effect.under(new ClashOfRealities(), world -> world.plan(3, summit));
        var kernel = Effect.under(new Kernel(), world -> world.plan(3, summit));
        assertTrue(kernel.in(30, POLITICAL) > 1);
        assertTrue(effect.in(30, POLITICAL) < 0);
        assertTrue(effect.in(30, VIEW_OF_SECOND_BY_FIRST) < kernel.in(30, VIEW_OF_SECOND_BY_FIRST) - 2);
    }
}
