package org.parallax.report.chart.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A stretch stands in the first row where it touches nothing. */
class RowsTest {

    @Test
    void eachStandsInTheFirstRowWithRoom() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            double gap = seed % 3;
            var rows = new Rows(gap, 6);
            var placed = new ArrayList<List<double[]>>();
            for (int i = 0; i < 60; i++) {
                double from = random.nextInt(100);
                double to = from + random.nextInt(20);
                var expected = first(placed, from, to, gap);
                assertEquals(expected, rows.place(from, to), "seed " + seed + ", " + from + " to " + to);
                expected.ifPresent(row -> placed.get(row).add(new double[] {from, to}));
            }
            assertEquals(placed.size(), rows.count());
        }
    }

    /** As somebody would who compares it with everything. */
    private static OptionalInt first(List<List<double[]>> placed, double from, double to, double gap) {
        for (int row = 0; row < placed.size(); row++) {
            if (placed.get(row).stream().noneMatch(other -> other[0] < to + gap && from < other[1] + gap)) {
                return OptionalInt.of(row);
            }
        }
        if (placed.size() == 6) {
            return OptionalInt.empty();
        }
        placed.add(new ArrayList<>());
        return OptionalInt.of(placed.size() - 1);
    }
}
