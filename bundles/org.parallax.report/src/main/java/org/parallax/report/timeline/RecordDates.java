package org.parallax.report.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier;

/** The years that a record tells of, with fractions. */
public final class RecordDates {

    private RecordDates() {}

    /** The whole years from the first date of a record to its last. */
    public static TimeWindow whole(RecordDossier dossier) {
        var years = all(dossier);
        return new TimeWindow(Math.floor(years.getFirst()), Math.ceil(years.getLast() + 0.01));
    }

    /** Where the record ends: the end of the last month that it documents; empty if unknown. */
    static Optional<Double> end(RecordDossier dossier) {
        return dossier.reach().map(month -> month.getYear() + month.getMonthValue() / 12.0);
    }

    /** Every date of events and of what lasts, and how far the record goes, in order; 2000 alone where there is none. */
    static List<Double> all(RecordDossier dossier) {
        var years = Stream.concat(
                        dossier.timeline().stream().flatMap(entry -> Stream.of(entry.date(), entry.until())),
                        Stream.concat(
                                dossier.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                                Stream.of(dossier.reach().map(RecordDate::of))))
                .flatMap(Optional::stream)
                .map(RecordDate::inYears)
                .sorted()
                .toList();
        return years.isEmpty() ? List.of(2000.0) : years;
    }
}
