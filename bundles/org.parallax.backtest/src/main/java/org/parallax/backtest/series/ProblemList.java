package org.parallax.backtest.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file. */
final class ProblemList {

    private final String file;
    private final List<SeriesProblem> found = new ArrayList<>();

    ProblemList(String file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        found.add(new SeriesProblem(file, line, column, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by place. */
    List<SeriesProblem> byPlace() {
        return found.stream()
                .sorted(Comparator.comparingInt(SeriesProblem::line).thenComparingInt(SeriesProblem::column))
                .toList();
    }
}
