package org.parallax.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * The past of the record of Japan and Korea, with layers or without, from 1998 on and before any theory.
 *
 * @param situation what is known, with the courses of the drivers
 * @param levels what the events add up to, month by month
 */
record ChronicleCourse(Situation situation, DocumentedLevels levels) {

    /** Of the record as of a month, with what a header says of its layers, such as {@code "with PublicChronicle "}. */
    static ChronicleCourse read(String layers, String asOf) {
        var loaded = Parallax.installed(Optional.empty()).draft(Path.of("course.scenario")).now("""
                scenario Course "A course"
                  on JapanKorea %sas of %s for 12 months {
                }
                """.formatted(layers, asOf), () -> false);
        var situation = Trial.completed(loaded.lower(loaded.scenarios().getFirst())).situation();
        return new ChronicleCourse(situation, DocumentedLevelsBuilder.of(situation));
    }

    double at(Indicator indicator, String month) {
        return levels.of(indicator).at((int) ChronoUnit.MONTHS.between(levels.from(), YearMonth.parse(month)));
    }

    /** The levels of all months of a span, first and last included. */
    DoubleStream during(Indicator indicator, String first, String last) {
        var begin = YearMonth.parse(first);
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(begin, YearMonth.parse(last)))
                .mapToDouble(i -> at(indicator, begin.plusMonths(i).toString()));
    }

    /** How committed the ally of both is. */
    double commitment(String month) {
        return driver(new Driver("UnitedStates", Quantity.COMMITMENT), month);
    }

    /** How threatening the North is. */
    double threat(String month) {
        return driver(new Driver("NorthKorea", Quantity.THREAT), month);
    }

    private double driver(Driver driver, String month) {
        return situation.courses().stream().filter(course -> course.driver().equals(driver)).findFirst().orElseThrow()
                .in(YearMonth.parse(month));
    }
}
