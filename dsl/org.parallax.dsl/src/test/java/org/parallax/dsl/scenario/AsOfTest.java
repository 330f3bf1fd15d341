package org.parallax.dsl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.OnDate;
import org.parallax.model.ParallaxFactory;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.PartialDate;

/** What is known at a month, and where what is dated coarsely is placed. */
class AsOfTest {

    private static final ParallaxFactory FACTORY = ParallaxFactory.eINSTANCE;

    private static Optional<YearMonth> placed(String asOf, Event event) {
        return new AsOf(YearMonth.parse(asOf)).place(event);
    }

    private static Optional<YearMonth> month(String month) {
        return Optional.of(YearMonth.parse(month));
    }

    private static When on(String date) {
        OnDate on = FACTORY.createOnDate();
        on.setDate(PartialDate.valueOf(date));
        return on;
    }

    private static When between(String from, String to) {
        Window window = FACTORY.createWindow();
        window.setFrom(PartialDate.valueOf(from));
        window.setTo(PartialDate.valueOf(to));
        return window;
    }

    private static Event event(When when, String knownFrom) {
        Event event = FACTORY.createEvent();
        event.setWhen(when);
        event.setKnownFrom(PartialDate.valueOf(knownFrom));
        return event;
    }

    @Test
    void aCoarseDateAloneIsKnownWhenItIsOverAndPlacedInItsMiddle() {
        assertEquals(Optional.empty(), placed("2018-11", event(on("2018"), "")));
        assertEquals(month("2018-07"), placed("2018-12", event(on("2018"), "")));
        assertEquals(Optional.empty(), placed("2019-02", event(between("2018-01", "2019-03"), "")));
        assertEquals(month("2018-08"), placed("2019-03", event(between("2018-01", "2019-03"), "")));
    }

    @Test
    void aCoarseDateWithKnownFromIsKnownFromThatMonthOnAndPlacedInIt() {
        for (When when : new When[] {on("2018"), between("2017-11", "2019-03")}) {
            Event event = event(when, "2018-05");
            assertEquals(Optional.empty(), placed("2018-04", event));
            assertEquals(month("2018-05"), placed("2018-05", event));
            assertEquals(month("2018-05"), placed("2025-12", event));
            assertTrue(new AsOf(YearMonth.of(2018, 5)).knows(event));
            assertFalse(new AsOf(YearMonth.of(2018, 4)).knows(event));
        }
    }

    @Test
    void anExactDateKeepsItsPlaceAndIsHiddenUntilItIsKnown() {
        for (When when : new When[] {on("2018-05-03"), on("2018-05"), between("2018-05-03", "2018-05-20")}) {
            Event event = event(when, "2019-02");
            assertEquals(Optional.empty(), placed("2019-01", event));
            assertEquals(month("2018-05"), placed("2019-02", event));
        }
    }

    @Test
    void whatBecameKnownOnlyAfterItsCoarseDateKeepsTheMiddleOfIt() {
        Event event = event(between("2018-01", "2018-12"), "2020-03");
        assertEquals(Optional.empty(), placed("2020-02", event));
        assertEquals(month("2018-07"), placed("2020-03", event));
    }

    @Test
    void anUndatedImageHasAlwaysBeenHeldForWhoeverKnowsOfIt() {
        Image image = FACTORY.createImage();
        AsOf early = new AsOf(YearMonth.of(1990, 1));
        assertTrue(early.knows(image));
        assertEquals(Optional.empty(), early.place(image));
        image.setKnownFrom(PartialDate.valueOf("2018-05"));
        assertFalse(early.knows(image));
        assertTrue(new AsOf(YearMonth.of(2018, 5)).knows(image));
        assertEquals(Optional.empty(), new AsOf(YearMonth.of(2018, 5)).place(image));
    }

    @Test
    void levelsAndTermsFollowTheSameRule() {
        Level level = FACTORY.createLevel();
        level.setFrom(PartialDate.valueOf("2017"));
        level.setKnownFrom(PartialDate.valueOf("2017-02"));
        assertFalse(new AsOf(YearMonth.of(2017, 1)).knows(level));
        assertEquals(month("2017-02"), new AsOf(YearMonth.of(2017, 2)).place(level));

        Leader leader = FACTORY.createLeader();
        leader.setKnownFrom(PartialDate.valueOf("1998-02"));
        AsOf then = new AsOf(YearMonth.of(1998, 2));
        assertEquals(month("1998-02"), then.place(leader, PartialDate.valueOf("1998")));
        assertEquals(Optional.empty(), then.place(leader, PartialDate.valueOf("2003")));
        assertEquals(month("2003-07"), new AsOf(YearMonth.of(2003, 12)).place(leader, PartialDate.valueOf("2003")));
    }
}
