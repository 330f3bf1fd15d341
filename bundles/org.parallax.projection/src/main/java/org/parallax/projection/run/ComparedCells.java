package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.internal.count.DifferenceHistogram;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.ExplainedCell;

/** Where a comparison is explained: in the yearly milestones, in the month asked for, and where the difference is largest. */
record ComparedCells(ProjectedMonths span, ExplainedCell asked) {

    static ComparedCells of(ProjectedMonths span, ExplainedCell asked) throws RequestRejected {
        var month = asked.month();
        if (month.isPresent() && !span.contains(span.number(month.get()))) {
            throw new RequestRejected("What differs in " + month.get() + " cannot be explained: both scenarios project "
                    + span.first() + " to " + span.month(span.months()));
        }
        return new ComparedCells(span, asked);
    }

    /** No more than so many. */
    int most() {
        return milestones().size() + 1;
    }

    /** The cells, once all runs are counted. */
    List<Cell> explained(DifferenceHistogram counted) {
        var largest = IntStream.rangeClosed(1, span.months()).boxed()
                .flatMap(month -> Cell.in(month, span).stream())
                .filter(cell -> asked.holds(cell.indicator(), cell.month()) && counted.mean(cell.index()) != 0)
                .max(Comparator.comparingDouble(cell -> Math.abs(counted.mean(cell.index()))));
        return Stream.concat(milestones().stream(), largest.stream()).distinct().toList();
    }

    /** Those of every indicator that are known before any run. */
    List<Cell> milestones() {
        var cells = new ArrayList<>(Cell.at(AttributionMonths.of(span)));
        asked.month().map(span::number).map(month -> Cell.in(month, span)).ifPresent(cells::addAll);
        return cells.stream().distinct().toList();
    }
}
