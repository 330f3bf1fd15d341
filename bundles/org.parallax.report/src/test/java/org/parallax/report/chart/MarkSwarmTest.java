package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.svg.Canvas.Point;

class MarkSwarmTest {

    private static List<Point> placed(double height, double... at) {
        var swarm = new MarkSwarm(100, height);
        return IntStream.range(0, at.length).mapToObj(i -> swarm.place(at[i])).toList();
    }

    @Test
    void marksThatAreApartStandWhereTheyBelong() {
        assertEquals(List.of(new Point(10, 100), new Point(40, 100), new Point(25, 100)), placed(36, 10, 40, 25));
    }

    @Test
    void aMarkOnAnotherStandsAboveOrBelowIt() {
        assertEquals(List.of(new Point(10, 100), new Point(10, 88), new Point(12, 112)), placed(46, 10, 10, 12));
    }

    @Test
    void nineAtOnePlaceAreAllSeenAndNoneIsFarOff() {
        for (double height : new double[] {12, 20, 36, 46, 80}) {
            var all = placed(height, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            for (var one : all) {
                assertTrue(Math.abs(one.y() - 100) <= height / 2, one + " in " + height);
                assertTrue(Math.abs(one.x()) <= 48, one + " in " + height);
                assertTrue(all.stream().filter(other -> other != one)
                        .allMatch(other -> Math.abs(one.x() - other.x()) >= 12 || Math.abs(one.y() - other.y()) >= 12), one.toString());
            }
        }
        assertTrue(placed(46, 0, 0, 0, 0, 0, 0, 0, 0, 0).stream().allMatch(one -> Math.abs(one.x()) <= 12));
    }

    @Test
    void theSameMarksStandInTheSamePlaces() {
        var twice = Stream.generate(() -> placed(36, 3, 1, 2, 0, 0, 40, 3)).limit(2).toList();
        assertEquals(twice.getFirst(), twice.getLast());
    }
}
