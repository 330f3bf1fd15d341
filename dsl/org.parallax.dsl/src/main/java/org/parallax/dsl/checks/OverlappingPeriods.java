package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.parallax.model.Period;
import org.parallax.model.time.Days;

/** Which periods overlap an earlier one, however far up that stands. */
final class OverlappingPeriods {

    private OverlappingPeriods() {
    }

    /**
     * Finds each that overlaps the earlier one that reaches furthest, or else the one just before it.
     *
     * @param sorted by beginning
     * @param overlap whether the second, later one begins before the first has ended
     * @param found takes the earlier one and the later one
     */
    static <T> void find(List<T> sorted, Function<T, Period> period, BiPredicate<T, T> overlap, BiConsumer<T, T> found) {
        int reaching = 0;
        for (int i = 1; i < sorted.size(); i++) {
            T later = sorted.get(i);
            if (overlap.test(sorted.get(reaching), later)) {
                found.accept(sorted.get(reaching), later);
            } else if (overlap.test(sorted.get(i - 1), later)) {
                found.accept(sorted.get(i - 1), later);
            }
            if (end(period.apply(later)).isAfter(end(period.apply(sorted.get(reaching))))) {
                reaching = i;
            }
        }
    }

    /** The day from which on it may be over. */
    private static LocalDate end(Period period) {
        return period.getTo().days().map(Days::first).orElse(LocalDate.MAX);
    }
}
