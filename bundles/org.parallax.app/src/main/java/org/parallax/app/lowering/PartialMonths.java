package org.parallax.app.lowering;

import java.time.LocalDate;
import java.time.YearMonth;
import org.parallax.model.time.PartialDate;

/** The months and days of dates that checks have found to be in the calendar. */
final class PartialMonths {

    private PartialMonths() {}

    static YearMonth of(PartialDate date) {
        return date.month().orElseThrow(() -> new LoweringException("No month of the calendar: " + date));
    }

    /** The day, or the first day of what is less precise. */
    static LocalDate day(PartialDate date) {
        return date.days().orElseThrow(() -> new LoweringException("No date of the calendar: " + date)).first();
    }
}
