package org.parallax.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What marks stand for is compared as values; text is for where only text will do. */
class MarkTargetTest {

    @Test
    void eachHasItsText() {
        assertEquals("landing", new MarkTarget.Event("landing").id());
        assertEquals("line 12", new MarkTarget.Expectation(12).id());
        assertEquals("whenever pause+talks", new MarkTarget.Trigger(Set.of("talks", "pause")).id());
        assertEquals("security@2027-09", new MarkTarget.Month("security", YearMonth.of(2027, 9)).id());
        assertEquals("more", new MarkTarget.NotShown().id());
    }

    @Test
    void oneNameOfTwoThingsIsTwoTargets() {
        assertNotEquals(new MarkTarget.Event("reply"), new MarkTarget.Decision("reply"));
        assertNotEquals(new MarkTarget.Option("answer", "loud"), new MarkTarget.Option("reply", "loud"));
        assertEquals(new MarkTarget.Option("reply", "loud"), new MarkTarget.Option("reply", "loud"));
    }

    @Test
    void aTriggerLetsSomethingHappen() {
        assertThrows(IllegalArgumentException.class, () -> new MarkTarget.Trigger(Set.of()));
    }
}
