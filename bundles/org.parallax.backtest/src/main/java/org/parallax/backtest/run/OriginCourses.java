package org.parallax.backtest.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.backtest.result.Arm;

/** The courses of theories from one origin; those of a theory that failed are missing. Immutable. */
final class OriginCourses {

    private final Map<Arm, Map<String, CourseSheet>> byArm;
    private final Map<String, String> failures;

    OriginCourses(Map<Arm, Map<String, CourseSheet>> byArm, Map<String, String> failures) {
        var copies = new HashMap<Arm, Map<String, CourseSheet>>();
        byArm.forEach((arm, courses) -> copies.put(arm, Map.copyOf(courses)));
        this.byArm = Map.copyOf(copies);
        this.failures = Map.copyOf(failures);
    }

    /** The course of a theory in an arm. */
    Optional<CourseSheet> of(Arm arm, String theory) {
        return Optional.ofNullable(byArm.getOrDefault(arm, Map.of()).get(theory));
    }

    /** A sentence for each theory that failed, by its id. */
    Map<String, String> failures() {
        return failures;
    }
}
