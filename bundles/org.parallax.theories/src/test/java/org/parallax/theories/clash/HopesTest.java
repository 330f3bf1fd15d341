package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;
import static org.parallax.projection.situation.Indicator.VIEW_OF_SECOND_BY_FIRST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** An upswing raises hopes, and what is hoped for and does not come disappoints. */
class HopesTest {

    private static final List<Indicator> RAISED =
            List.of(POLITICAL, VIEW_OF_FIRST_BY_SECOND, VIEW_OF_SECOND_BY_FIRST);

    /** In which month an upswing of twelve summits ends. */
    private static final int END = 12;

    private static World twelveSummits(World world) {
        for (int month = 1; month <= END; month++) {
            world.plan(month, News.summit("summit" + month));
        }
        return world.months(60);
    }

    /** As the installed record weighs summits: more for politics than for the views, with lasting parts. */
    private static World twelveDocumentedSummits(World world) {
        for (int month = 1; month <= END; month++) {
            world.plan(month, News.called("summit" + month)
                    .on(Domain.POLITICAL, 8).seenBy(Side.FIRST, 4).seenBy(Side.SECOND, 4)
                    .deed(Deed.SUMMIT).fading(18).lastingShare(0.15).event());
        }
        return world.months(60);
    }

    private static double lowest(Effect effect, Indicator indicator) {
        double lowest = 100;
        for (int month = END + 18; month <= END + 30; month++) {
            lowest = Math.min(lowest, effect.in(month, indicator));
        }
        return lowest;
    }

    @Test
    void anUpswingIsFollowedByADownturnBelowWhereItBegan() {
        for (var effect : List.of(
                Effect.under(new ClashOfRealities(), HopesTest::twelveSummits),
                Effect.under(new ClashOfRealities(), HopesTest::twelveDocumentedSummits))) {
            for (var indicator : RAISED) {
                assertTrue(effect.in(END, indicator) > 10, indicator + " rises by " + effect.in(END, indicator));
                assertTrue(lowest(effect, indicator) < -2, indicator + " ends at " + lowest(effect, indicator));
            }
        }
    }

    @Test
    void withoutDisappointmentNothingTurns() {
        var effect = Effect.with("disappointment", 0, HopesTest::twelveSummits);
        for (var indicator : RAISED) {
            assertTrue(lowest(effect, indicator) > 0.5, indicator + " ends at " + lowest(effect, indicator));
        }
    }

    @Test
    void hopesRaisedBeforeAsOfAreDisappointedAfterIt() {
        var hopeful = Effect.of(News.called("nothing").event(), HopesTest::thawed).without();
        var innocent = Effect.of(News.called("nothing").event(), world -> world).without();
        double moved = hopeful.at(24, VIEW_OF_FIRST_BY_SECOND) - hopeful.at(0, VIEW_OF_FIRST_BY_SECOND);
        assertTrue(moved < -2, "moved by " + moved);
        assertTrue(Math.abs(innocent.at(24, VIEW_OF_FIRST_BY_SECOND) - innocent.at(0, VIEW_OF_FIRST_BY_SECOND)) < 0.01);
    }

    /** Good news that has faded from the levels at once. */
    private static World thawed(World world) {
        for (int month = 1; month <= 12; month += 3) {
            world.happened(month + 1, News.called("thaw" + month).seenBy(Side.SECOND, 9).fading(0.5).event());
        }
        return world;
    }

    private static Happening gesture(Side giver) {
        return News.called("gestureOf" + giver).by(giver).deed(Deed.GESTURE)
                .on(Domain.POLITICAL, 4).seenBy(giver.other(), 6).fading(6).event();
    }

    private static double giversView(Effect effect) {
        return effect.in(30, VIEW_OF_FIRST_BY_SECOND);
    }

    @Test
    void aGestureThatIsNotAnsweredDisappointsWhoMadeIt() {
        var alone = Effect.under(new ClashOfRealities(), world -> world.plan(3, gesture(Side.SECOND)));
        assertTrue(giversView(alone) < -1, "unanswered " + giversView(alone));
        var patient = Effect.with("disappointment", 0, world -> world.plan(3, gesture(Side.SECOND)));
        assertTrue(Math.abs(giversView(patient)) < 0.01, "without disappointment " + giversView(patient));
    }

    @Test
    void anAnswerInTimeLetsAGestureCountFully() {
        var answered = Effect.under(
                new ClashOfRealities(), world -> world.plan(3, gesture(Side.SECOND)).plan(5, gesture(Side.FIRST)));
        var alone = Effect.under(new ClashOfRealities(), world -> world.plan(3, gesture(Side.SECOND)));
        var late = Effect.under(
                new ClashOfRealities(), world -> world.plan(3, gesture(Side.SECOND)).plan(24, gesture(Side.FIRST)));
        assertTrue(giversView(answered) > giversView(alone) + 1, giversView(answered) + " against " + giversView(alone));
        assertTrue(
                imageOfFirst(answered) > imageOfFirst(late) + 0.5, imageOfFirst(answered) + " against " + imageOfFirst(late));
    }

    @Test
    void evenAnAnsweredGestureEndsBelowWhereItBeganForItRaisedHopesOfMore() {
        var answered = Effect.under(
                new ClashOfRealities(), world -> world.plan(3, gesture(Side.SECOND)).plan(5, gesture(Side.FIRST)));
        var withoutDisappointment = Effect.with(
                "disappointment", 0, world -> world.plan(3, gesture(Side.SECOND)).plan(5, gesture(Side.FIRST)));
        assertTrue(imageOfFirst(answered) < -0.1, "at the defaults " + imageOfFirst(answered));
        assertTrue(imageOfFirst(withoutDisappointment) > 0.1, "at 0 " + imageOfFirst(withoutDisappointment));
    }

    /** What the first party thinks of the second two years after the other's gesture. */
    private static double imageOfFirst(Effect effect) {
        return effect.in(28, VIEW_OF_SECOND_BY_FIRST);
    }
}
