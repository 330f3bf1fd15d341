package org.parallax.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * The documented past of the installed record of Japan and Korea to December 2025, by month. A projection knows thirty years
 * of it, so that what lies further back is read from earlier months.
 *
 * @param pasts what the record's events add up to, before any theory; the latest first, each up to where the one before begins
 */
record DocumentedCourse(List<DocumentedLevels> pasts) {

    private static final String SCENARIO = """
            scenario Course "A course"
              on JapanKorea as of %s for 36 months {
            }
            """;

    static DocumentedCourse ofJapanKorea() {
        var installed = Parallax.installed(Optional.empty());
        return new DocumentedCourse(Stream.of("2025-12", "1995-12", "1965-12", "1935-12").map(asOf -> {
            var loaded = installed.draft(Path.of("course.scenario")).now(SCENARIO.formatted(asOf), () -> false);
            return DocumentedLevelsBuilder.of(Trial.completed(loaded.lower(loaded.scenarios().getFirst())).situation());
        }).toList());
    }

    double at(Indicator indicator, YearMonth month) {
        var past = pasts.stream().filter(each -> !month.isBefore(each.from())).findFirst().orElseThrow();
        return past.of(indicator).at((int) ChronoUnit.MONTHS.between(past.from(), month));
    }

    /** The levels of all months of a span, first and last included. */
    DoubleStream during(Indicator indicator, YearMonth first, YearMonth last) {
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(first, last)).mapToDouble(i -> at(indicator, first.plusMonths(i)));
    }
}
