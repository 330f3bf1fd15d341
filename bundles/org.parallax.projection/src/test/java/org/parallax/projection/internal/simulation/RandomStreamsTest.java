package org.parallax.projection.internal.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.theory.TheoryCard;

/** What is made beforehand and what is made when asked for are the same numbers. */
class RandomStreamsTest {

    private static final int MONTHS = 24;
    private static final double KEPT = 0.9;

    private static RandomStreams streams() {
        var card = new TheoryCard("Any", "1", "Any", "Chance.", "This test", List.of(), List.of("first", "second"));
        var streams = new RandomStreams(card, 7, MONTHS);
        streams.begin(3);
        return streams;
    }

    @Test
    void aWalkOfAnyDrawSumsItsDraws() {
        for (int draw : new int[] {0, 7, 8, 40}) {
            var streams = streams();
            double state = 0;
            for (int month = 1; month <= MONTHS; month++) {
                state = KEPT * state + streams.normal(1, month, draw);
                assertEquals(state, streams.walk(1, month, draw, KEPT), "draw " + draw + " in month " + month);
            }
        }
    }

    @Test
    void noWalkHasADrawBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> streams().walk(0, 1, -1, KEPT));
        assertThrows(IndexOutOfBoundsException.class, () -> streams().walk(2, 1, 9, KEPT));
    }
}
