package org.parallax.report.chart.events;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.parallax.report.figure.PlotItem;

/**
 * Of more items than a lane has room for, those that are shown: the likeliest, and of the next likely as many as still
 * find a place. So nothing that is left out is likelier than anything shown. Each item is placed a few times, however
 * many there are.
 *
 * @param rows with what is shown
 * @param left what is not, likeliest first
 */
record LikeliestRows(EventLaneRows rows, List<PlotItem> left) {

    /** The choice from {@code items}, which are in the order in which they are best placed. */
    static LikeliestRows of(List<PlotItem> items, Supplier<EventLaneRows> empty) {
        var shares = items.stream().map(PlotItem::share).distinct().sorted(Comparator.reverseOrder()).toList();
        int fit = levelsThatFit(items, shares, empty);
        var rows = empty.get();
        rows.placeAll(from(items, shares, fit));
        if (fit < shares.size()) {
            double next = shares.get(fit);
            items.stream().filter(item -> item.share() == next).forEach(rows::place);
        }
        var shown = Collections.<PlotItem>newSetFromMap(new IdentityHashMap<>());
        shown.addAll(rows.items());
        var tidy = empty.get();
        boolean tidied = tidy.placeAll(items.stream().filter(shown::contains).toList());
        var left = items.stream().filter(item -> !shown.contains(item));
        return new LikeliestRows(
                tidied ? tidy : rows, left.sorted(Comparator.comparingDouble(PlotItem::share).reversed()).toList());
    }

    /** How many of {@code shares}, from the greatest on, the lane has room for with all items of each. */
    private static int levelsThatFit(List<PlotItem> items, List<Double> shares, Supplier<EventLaneRows> empty) {
        int fit = 0;
        int over = shares.size();
        while (over - fit > 1) {
            int middle = (fit + over) >>> 1;
            if (empty.get().placeAll(from(items, shares, middle))) {
                fit = middle;
            } else {
                over = middle;
            }
        }
        return fit;
    }

    private static List<PlotItem> from(List<PlotItem> items, List<Double> shares, int levels) {
        if (levels == 0) {
            return List.of();
        }
        double least = shares.get(levels - 1);
        return items.stream().filter(item -> item.share() >= least).toList();
    }
}
