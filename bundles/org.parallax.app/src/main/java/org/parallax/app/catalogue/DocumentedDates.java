package org.parallax.app.catalogue;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.PartialDate;
import org.parallax.report.record.RecordDate;

/** Converts dates of the model to dates of a dossier. A date that is not in the calendar is left out. */
final class DocumentedDates {

    private DocumentedDates() {}

    /** The same date; empty if none is given, or if it is not in the calendar. */
    static Optional<RecordDate> of(PartialDate date) {
        return date.days().flatMap(days -> switch (date.precision()) {
            case YEAR -> Optional.of(RecordDate.of(Year.from(days.first())));
            case MONTH -> Optional.of(RecordDate.of(YearMonth.from(days.first())));
            case DAY -> Optional.of(RecordDate.of(days.first()));
            case NONE -> Optional.empty();
        });
    }

    /** The first possible date; empty if there is none. */
    static Optional<RecordDate> start(@Nullable When when) {
        return switch (when) {
            case OnDate on -> of(on.getDate());
            case InMonth in -> of(in.getMonth());
            case Window between -> of(between.getFrom());
            case null, default -> Optional.empty();
        };
    }

    /** The last possible date of a window; empty for a single date or month. */
    static Optional<RecordDate> end(@Nullable When when) {
        return when instanceof Window between ? of(between.getTo()) : Optional.empty();
    }
}
