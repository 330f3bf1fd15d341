package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** What outlasts the news: goodwill, and heat that spreads to entwined issues. */
class GoodwillTest {

    private static Happening remark(String id, String issue) {
        return News.called(id).on(Domain.POLITICAL, -5).seenBy(Side.SECOND, -8).over(issue).fading(6).event();
    }

    /** Loss in the view of the first party from a remark over an issue, after a landing seen by both. */
    private static double loss(Happening second, UnaryOperator<World> before) {
        return Effect.of(second, before).on(VIEW_OF_FIRST_BY_SECOND);
    }

    private static UnaryOperator<World> afterQuarrelOver(String issue) {
        return world -> world.plan(1, News.called("quarrel").seenBy(Side.SECOND, -8).over(issue).fading(1).event());
    }

    @Test
    void goodwillBankedInGoodTimesCushionsTheNextShock() {
        var landing = News.landing("landing");
        double unprepared = Effect.of(landing, world -> world).on(POLITICAL);
        // Good news that has faded by now, so that only what was banked is left of it.
        double prepared = Effect.of(landing, world -> world.happened(
                                24, News.called("thaw").seenBy(Side.FIRST, 30).fading(2).event())
                        .happened(12, News.called("thaw2").seenBy(Side.FIRST, 30).fading(2).event()))
                .on(POLITICAL);
        assertTrue(prepared > unprepared + 0.8, prepared + " against " + unprepared);
    }

    @Test
    void aShockUsesGoodwillUp() {
        UnaryOperator<World> banked = world -> world.happened(
                6, News.called("thaw").seenBy(Side.FIRST, 30).fading(2).event());
        var landing = News.landing("landing");
        double first = Effect.of(landing, banked).on(VIEW_OF_SECOND_BY_FIRST);
        double second = Effect.of(landing, world -> banked.apply(world)
                        .plan(2, News.called("earlier").seenBy(Side.FIRST, -12).fading(1).event()))
                .on(VIEW_OF_SECOND_BY_FIRST);
        assertTrue(second < first - 0.3, second + " against " + first);
    }

    @Test
    void anEventOverOneIssueRaisesSensitivityOnTheEntwinedOne() {
        var remark = remark("remark", "History");
        double cold = loss(remark, world -> world);
        double sameIssue = loss(remark, afterQuarrelOver("History"));
        double entwined = loss(remark, afterQuarrelOver("Territory"));
        double elsewhere = loss(remark, afterQuarrelOver("Trade"));
        assertTrue(entwined < elsewhere - 0.3, entwined + " against " + elsewhere);
        assertTrue(sameIssue < entwined - 0.1, sameIssue + " against " + entwined);
        assertTrue(elsewhere < cold, "a quarrel darkens the image, whatever it is over");
    }

    @Test
    void issuesCoolDown() {
        var remark = remark("remark", "History");
        double soon = loss(remark, world -> world.happened(
                1, News.called("quarrel").seenBy(Side.SECOND, -8).over("Territory").fading(1).event()));
        double late = loss(remark, world -> world.happened(
                40, News.called("quarrel").seenBy(Side.SECOND, -8).over("Territory").fading(1).event()));
        assertTrue(soon < late - 0.3, soon + " against " + late);
    }

    @Test
    void lowPoliticsIsInsulatedFromHotIssues() {
        var health = News.called("health")
                .on(Domain.SOCIETAL, 3)
                .seenBy(Side.SECOND, 4)
                .over("History")
                .lowPolitics()
                .event();
        var parade = News.called("health").on(Domain.SOCIETAL, 3).seenBy(Side.SECOND, 4).over("History").event();
        UnaryOperator<World> hot = afterQuarrelOver("History");
        double change = loss(health, hot) - loss(health, world -> world);
        double changeOfHighPolitics = loss(parade, hot) - loss(parade, world -> world);
        assertTrue(changeOfHighPolitics > change + 0.3, changeOfHighPolitics + " against " + change);
    }

    @Test
    void anEventWearsOffAtItsOwnPace() {
        var lonely = News.called("x").on(Domain.ECONOMIC, -6).seenBy(Side.FIRST, 0).fading(12).event();
        var effect = Effect.of(lonely, world -> world);
        assertEquals(
                0.1,
                effect.in(Effect.MONTH + 12, ECONOMIC)
                        / effect.on(ECONOMIC),
                0.005);
    }

    @Test
    void whatLastsDoesNotWearOff() {
        var treaty = News.called("x").on(Domain.ECONOMIC, 6).seenBy(Side.FIRST, 0).lasting().event();
        var effect = Effect.of(treaty, world -> world);
        assertEquals(
                effect.on(ECONOMIC),
                effect.in(36, ECONOMIC),
                0.02);
    }
}
