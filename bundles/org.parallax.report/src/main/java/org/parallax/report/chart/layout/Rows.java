package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts each stretch into the first row where it touches nothing placed before. */
public final class Rows {

    private final double gap;
    private final List<List<double[]>> rows = new ArrayList<>();

    /** Stretches of one row keep {@code gap} px between them. */
    public Rows(double gap) {
        this.gap = gap;
    }

    /** The row, from 0, of a stretch. */
    public int place(double from, double to) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().noneMatch(other -> other[0] < to + gap && from < other[1] + gap)) {
                rows.get(row).add(new double[] {from, to});
                return row;
            }
        }
        rows.add(new ArrayList<>(List.of(new double[] {from, to})));
        return rows.size() - 1;
    }

    /** How many rows it took. */
    public int count() {
        return rows.size();
    }
}
