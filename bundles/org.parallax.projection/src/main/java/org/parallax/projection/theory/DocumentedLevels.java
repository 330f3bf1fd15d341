package org.parallax.projection.theory;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/**
 * The documented past as levels of the indicators: what the record's events say by themselves, before any
 * theory. Each event's impact is added in its month and fades, or stands until it is ended; {@code Level} maps the sum to
 * 0 to 100 about the neutral 50.
 *
 * @param from first month
 * @param levels one series an indicator, in the order of {@link Indicator}; the last value is that of
 *     {@code as of}
 */
public record DocumentedLevels(YearMonth from, List<Series> levels) {

    public DocumentedLevels {
        levels = List.copyOf(levels);
        if (levels.size() != Indicator.values().length) {
            throw new IllegalArgumentException("Documented levels have a series for each indicator");
        }
    }

    /** All documented months of an indicator. */
    public Series of(Indicator indicator) {
        return levels.get(indicator.ordinal());
    }

    /** The level in the {@code as of} month. */
    public double last(Indicator indicator) {
        return of(indicator).last();
    }
}
