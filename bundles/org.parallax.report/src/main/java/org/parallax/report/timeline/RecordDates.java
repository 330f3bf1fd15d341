package org.parallax.report.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDossier;

/** The dates of a record as years with fractions. */
public final class RecordDates {

    private RecordDates() {}

    /** A date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, as a year with its fraction: the middle of what it names. */
    public static double year(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        if (date.length() < 7) {
            return year + 0.5;
        }
        int month = Integer.parseInt(date.substring(5, 7));
        double day = date.length() < 10 ? 15 : Integer.parseInt(date.substring(8, 10));
        return year + (month - 1 + day / 31) / 12;
    }

    /** All years a record tells of, whole ones. */
    public static TimeWindow whole(RecordDossier dossier) {
        var years = all(dossier);
        return new TimeWindow(Math.floor(years.getFirst()), Math.ceil(years.getLast() + 0.01));
    }

    /** Every date of events and of what lasts, in order; one of now where there is none. */
    static List<Double> all(RecordDossier dossier) {
        var years = Stream.concat(
                        dossier.timeline().stream().flatMap(entry -> Stream.of(entry.date(), entry.until())),
                        dossier.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())))
                .filter(date -> !date.isEmpty())
                .map(RecordDates::year)
                .sorted()
                .toList();
        return years.isEmpty() ? List.of(2000.0) : years;
    }
}
