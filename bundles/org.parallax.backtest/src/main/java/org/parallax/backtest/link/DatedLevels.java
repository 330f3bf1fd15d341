package org.parallax.backtest.link;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.parallax.backtest.series.Period;
import org.parallax.projection.situation.Series;

/**
 * Levels of an indicator, each with its month.
 *
 * @param levels in points, the month of the last being {@code last}
 */
public record DatedLevels(Series levels, YearMonth last) {

    /** The level of a month; empty where it is not known. */
    public OptionalDouble at(YearMonth month) {
        long at = levels.length() - 1 + ChronoUnit.MONTHS.between(last, month);
        return at >= 0 && at < levels.length() ? OptionalDouble.of(levels.at((int) at)) : OptionalDouble.empty();
    }

    /** The mean level over a period; empty where a month of it is not known. */
    public OptionalDouble mean(Period period) {
        return mean(period.first(), period.last());
    }

    private OptionalDouble mean(YearMonth first, YearMonth end) {
        double sum = 0;
        int months = 0;
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            OptionalDouble level = at(month);
            if (level.isEmpty()) {
                return level;
            }
            sum += level.getAsDouble();
            months++;
        }
        return OptionalDouble.of(sum / months);
    }

    /** The mean level over a period less that over as many months up to the end of an origin; empty where not all is known. */
    public OptionalDouble since(YearMonth origin, Period period) {
        OptionalDouble before = mean(origin.minusMonths(period.months() - 1), origin);
        OptionalDouble then = mean(period);
        return before.isPresent() && then.isPresent()
                ? OptionalDouble.of(then.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The level at a period's end less that at its start; empty where one of them is not known. */
    public OptionalDouble within(Period period) {
        OptionalDouble before = at(period.first().minusMonths(1));
        OptionalDouble then = at(period.last());
        return before.isPresent() && then.isPresent()
                ? OptionalDouble.of(then.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
