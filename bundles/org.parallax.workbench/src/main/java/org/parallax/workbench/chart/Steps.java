package org.parallax.workbench.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.workbench.chart.Pointed.Month;
import org.parallax.workbench.chart.Pointed.Nowhere;
import org.parallax.workbench.chart.Pointed.Thing;

/** Where the arrow keys lead in a stack: along the months, from event to event, from plot to plot and mark to mark. */
record Steps(PictureStack stack) {

    /** The next ({@code by} 1) or previous ({@code by} −1) month; on a thing, the thing beside it. */
    Pointed along(Pointed from, int by) {
        return switch (from) {
            case Month(var on, var plot, var month) -> on(plot, month.plusMonths(by));
            case Thing thing -> stop(from, by);
            case Nowhere nowhere -> stack.plots().isEmpty() ? stop(from, by) : edge(from, by < 0);
        };
    }

    /** The next or previous month in which something happens; on a thing, the thing beside it. */
    Pointed happening(Pointed from, int by) {
        if (stack.plots().isEmpty() || from instanceof Thing) {
            return stop(from, by);
        }
        int plot = from instanceof Month at ? at.plot() : 0;
        var now = from instanceof Month at ? at.month() : plot(plot).panel().first().minusMonths(1);
        var months = plot(plot).picture().raster().chart().happenings().stream().map(PlottedEvent::first).distinct().sorted().toList();
        return next(months, now, by).<Pointed>map(month -> on(plot, month)).orElse(from);
    }

    private static Optional<YearMonth> next(List<YearMonth> months, YearMonth now, int by) {
        return by > 0
                ? months.stream().filter(now::isBefore).findFirst()
                : months.stream().filter(now::isAfter).reduce((earlier, later) -> later);
    }

    /** The plot or thing after ({@code by} 1) or before ({@code by} −1), a plot at the same month. */
    Pointed stop(Pointed from, int by) {
        var things = stack.things();
        int plots = stack.plots().size();
        int all = plots + things.size();
        if (all == 0) {
            return new Nowhere();
        }
        int now = switch (from) {
            case Month month -> month.plot();
            case Thing(var found) -> plots + things.indexOf(found);
            case Nowhere nowhere -> by > 0 ? -1 : all;
        };
        int to = Math.clamp((long) now + by, 0, all - 1);
        if (to >= plots) {
            return new Thing(things.get(to - plots));
        }
        return on(to, from instanceof Month month ? month.month() : plot(to).panel().first());
    }

    /** The first or last month of the plot; without plots, the first or last thing. */
    Pointed edge(Pointed from, boolean last) {
        if (stack.plots().isEmpty()) {
            return stop(from, last ? stack.things().size() : -stack.things().size());
        }
        int plot = from instanceof Month month ? month.plot() : 0;
        var panel = plot(plot).panel();
        return on(plot, last ? panel.last() : panel.first());
    }

    private Month on(int plot, YearMonth month) {
        var panel = plot(plot).panel();
        var inside = Stream.of(month, panel.first()).max(YearMonth::compareTo).orElseThrow();
        return new Month(stack, plot, inside.isAfter(panel.last()) ? panel.last() : inside);
    }

    private PictureStack.Plotted plot(int i) {
        return stack.plots().get(i);
    }
}
