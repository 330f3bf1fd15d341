package org.parallax.backtest.run;

import java.time.YearMonth;
import org.parallax.projection.situation.Situation;

/**
 * The months after an origin, with what the record was known to say in each.
 *
 * @param months how many there are, at least 1
 */
record LaterMonths(RecordByMonth record, YearMonth origin, int months) {

    /** What was known at the origin. */
    Situation atOrigin() {
        return record.asOf(origin);
    }

    /** What was known when the last of the months was over. */
    Situation atEnd() {
        return known(months);
    }

    /** A month by its number, 1 being the first after the origin. */
    YearMonth month(int number) {
        return origin.plusMonths(number);
    }

    /** What was known in a month by its number. */
    Situation known(int number) {
        return record.asOf(month(number));
    }
}
