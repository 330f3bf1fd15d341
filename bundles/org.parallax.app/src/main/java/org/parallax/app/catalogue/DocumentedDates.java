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

/** Dates of the model as dates of a dossier. What is no date in the calendar is none in a dossier. */
final class DocumentedDates {

    private DocumentedDates() {}

    /** The same date; empty where none is given, or an impossible one. */
    static Optional<RecordDate> of(PartialDate date) {
        return date.days().flatMap(days -> switch (date.precision()) {
            case YEAR -> Optional.of(RecordDate.of(Year.from(days.first())));
            case MONTH -> Optional.of(RecordDate.of(YearMonth.from(days.first())));
            case DAY -> Optional.of(RecordDate.of(days.first()));
            case NONE -> Optional.empty();
        });
    }

    /** The first day, month or year it may mean. */
    static Optional<RecordDate> start(@Nullable When when) {
        return switch (when) {
            case OnDate on -> of(on.getDate());
            case InMonth in -> of(in.getMonth());
            case Window between -> of(between.getFrom());
            case null, default -> Optional.empty();
        };
    }

    /** The last date of what took a while. */
    static Optional<RecordDate> end(@Nullable When when) {
        return when instanceof Window between ? of(between.getTo()) : Optional.empty();
    }
}
