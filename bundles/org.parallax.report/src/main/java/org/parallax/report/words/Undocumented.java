package org.parallax.report.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;

/** Says which drivers no theory can read from a record, so that nobody takes a middling value for a documented one. */
public final class Undocumented {

    private Undocumented() {}

    /** A sentence about the drivers of third states that are neither documented nor assumed; empty if there is none such. */
    public static Optional<String> of(Situation situation) {
        var known = Stream.concat(situation.courses().stream().filter(DriverCourse::isDocumented).map(DriverCourse::driver), situation.assumptions().stream().map(Assumption::driver))
                .map(Driver::quantity).toList();
        var missing = Arrays.stream(Quantity.values()).filter(quantity -> !known.contains(quantity))
                .flatMap(Undocumented::ofThirdStates).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("The record " + situation.record() + " documents nothing of "
                + Sentences.list(missing) + ": a theory that reads " + (missing.size() == 1 ? "it" : "them") + " takes a middling value instead.");
    }

    private static Stream<String> ofThirdStates(Quantity quantity) {
        return switch (quantity) {
            case COMMITMENT -> Stream.of("a pivot’s commitment");
            case PRESSURE -> Stream.of("a challenger’s pressure");
            case THREAT -> Stream.of("a common threat");
            case SUPPORT -> Stream.empty();
        };
    }
}
