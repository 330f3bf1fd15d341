package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** What a leader can do with an event depends on the room there is at home. */
class RoomTest {

    private static Happening opening(Deed deed, Optional<Side> by) {
        var news = News.called("opening").deed(deed).on(Domain.POLITICAL, 6).seenBy(Side.FIRST, 4).fading(9);
        by.ifPresent(news::by);
        return news.event();
    }

    private static World supported(World world, double support, Happening event) {
        return world.course("SouthKorea", Quantity.SUPPORT, support).plan(3, event);
    }

    private static Effect at(double support, Happening event) {
        return Effect.under(new ClashOfRealities(), world -> supported(world, support, event));
    }

    @ParameterizedTest
    @EnumSource(value = Deed.class, names = {"GESTURE", "CONCESSION", "AGREEMENT", "SUMMIT"})
    void anOpeningWithoutSupportDoesLessGoodAndIsPartlyTurned(Deed deed) {
        var event = opening(deed, Optional.of(Side.SECOND));
        var backed = at(0.6, event);
        var unbacked = at(0.25, event);
        assertTrue(unbacked.on(POLITICAL) < backed.on(POLITICAL) - 1, "at once " + unbacked.on(POLITICAL));
        assertTrue(unbacked.in(15, POLITICAL) < backed.in(15, POLITICAL) - 0.5, "a year later " + unbacked.in(15, POLITICAL));
        assertTrue(unbacked.in(15, POLITICAL) < 0, "it is turned");
    }

    @Test
    void anEventOfBothNeedsTheRoomOfBoth() {
        var event = opening(Deed.SUMMIT, Optional.empty());
        assertTrue(at(0.25, event).on(POLITICAL) < at(0.6, event).on(POLITICAL) - 1);
    }

    @Test
    void itIsTheRoomOfWhoOpens() {
        var event = opening(Deed.GESTURE, Optional.of(Side.FIRST));
        assertEquals(at(0.6, event).on(POLITICAL), at(0.25, event).on(POLITICAL), 1e-9);
    }

    @Test
    void talksNeedNoRoom() {
        var event = opening(Deed.TALKS, Optional.of(Side.SECOND));
        assertEquals(at(0.6, event).on(POLITICAL), at(0.25, event).on(POLITICAL), 1e-9);
    }

    @Test
    void withoutBacklashSupportDoesNotMatterToIt() {
        var event = opening(Deed.AGREEMENT, Optional.of(Side.SECOND));
        var backed = Effect.with("backlash", 0, world -> supported(world, 0.6, event));
        var unbacked = Effect.with("backlash", 0, world -> supported(world, 0.25, event));
        assertEquals(backed.on(POLITICAL), unbacked.on(POLITICAL), 1e-9);
    }
}
