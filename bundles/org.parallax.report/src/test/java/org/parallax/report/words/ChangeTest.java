package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Collections;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Series;

/** A change that turns is not told as if it only faded. */
class ChangeTest {

    private static final YearMonth END = YearMonth.of(2028, 11);

    private static Change change(double size, double last) {
        return new Change(size, YearMonth.of(2026, 3), OptionalInt.of(3), last, Change.Agreement.MOST);
    }

    @Test
    void aPeakThatTurnsByHalfAPointSaysSo() {
        assertEquals("then turns to a loss of about one point by Nov\u00a02028", change(3, -1).turn(END).orElse(""));
        assertEquals("then turns to a gain of less than a point by Nov\u00a02028", change(-3, 0.5).turn(END).orElse(""));
        assertTrue(change(3, -0.49).turn(END).isEmpty());
        assertTrue(change(-3, -3).turn(END).isEmpty());
    }

    @Test
    void itEndsOpposedWhereTheOtherDirectionIsSeen() {
        assertTrue(change(4, -0.75).endsOpposed() && change(-4, 3).endsOpposed());
        assertFalse(change(4, -0.74).endsOpposed() || change(-4, -4).endsOpposed());
    }

    @Test
    void theSentenceTellsTheTurnInPlaceOfTheFading() {
        var mean = Series.of(0, 3, 1, -1);
        var fan = new Fan(mean, Collections.nCopies(Quantile.values().length, mean));
        var told = Sentences.effect("The scenario", "security cooperation", fan, YearMonth.of(2028, 8), new SampleSize(1000));
        assertTrue(told.startsWith("The scenario raises security cooperation by about three points by Sep\u00a02028, "), told);
        assertTrue(told.endsWith(", then turns to a loss of about one point by Nov\u00a02028"), told);
    }
}
