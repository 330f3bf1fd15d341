package org.parallax.backtest.aftermath;

import java.util.List;
import java.util.OptionalDouble;
import org.parallax.backtest.series.SeriesHead;

/**
 * What a series did after precedents.
 *
 * @param series its id
 * @param deviation the standard deviation of its values of periods that had ended by {@code as of}, without their season; empty
 *     where it is 0 or cannot be told
 * @param excess after ascending numbers of months, those that its step can answer: a yearly series says nothing of a month
 */
public record SeriesAftermath(String series, SeriesHead head, OptionalDouble deviation, List<ExcessAt> excess) {

    public SeriesAftermath {
        excess = List.copyOf(excess);
    }

    /** Whether there is a value after any precedent. */
    public boolean hasValues() {
        return excess.stream().anyMatch(each -> each.values() > 0);
    }

    /** A size in the series' unit as standard deviations of the series, for reading; empty where that is not known. */
    public OptionalDouble inDeviations(double size) {
        return deviation.isPresent() ? OptionalDouble.of(size / deviation.getAsDouble()) : OptionalDouble.empty();
    }
}
