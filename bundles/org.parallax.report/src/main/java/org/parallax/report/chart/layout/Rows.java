package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Puts each stretch into the first row where it touches nothing placed before. A stretch takes the time of a search in
 * each row that has no room for it, and there are never more rows than allowed.
 */
public final class Rows {

    private final double gap;
    private final int most;
    private final List<TreeMap<Double, Double>> rows = new ArrayList<>();

    /** At most {@code most} rows; stretches of one row keep {@code gap} px, 0 or more, between them. */
    public Rows(double gap, int most) {
        this.gap = gap;
        this.most = most;
    }

    /** The row, from 0, of a stretch; empty, and nothing placed, where no row has room. */
    public OptionalInt place(double from, double to) {
        for (int row = 0; row < rows.size(); row++) {
            if (hasRoom(rows.get(row), from, to)) {
                rows.get(row).merge(from, to, Math::max);
                return OptionalInt.of(row);
            }
        }
        if (rows.size() == most) {
            return OptionalInt.empty();
        }
        var row = new TreeMap<Double, Double>();
        row.put(from, to);
        rows.add(row);
        return OptionalInt.of(rows.size() - 1);
    }

    /** The stretches of a row are apart, so the last that begins before {@code to} also reaches furthest. */
    private boolean hasRoom(TreeMap<Double, Double> row, double from, double to) {
        var nearest = row.lowerEntry(to + gap);
        return nearest == null || from >= nearest.getValue() + gap;
    }

    /** How many rows it took. */
    public int count() {
        return rows.size();
    }
}
