package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;

/**
 * What a theory is led through: a made-up situation, and what of it comes about.
 *
 * @param eventful whether what the scenario plans happens
 */
record SampleCourse(Situation situation, boolean eventful, SampleWorld world) {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** Everything that is planned happens, and drivers wander. */
    static SampleCourse lively(Situation situation) {
        return new SampleCourse(situation, true, new SampleWorld.Wandering());
    }

    /** Nothing is planned, and drivers go as they are documented. */
    static SampleCourse still(Situation situation) {
        return new SampleCourse(situation.baseline(), false, new SampleWorld.Still());
    }

    /** The lively course, and the courses on which one quantity is low or high throughout. */
    static List<SampleCourse> all(Situation situation) {
        var courses = new ArrayList<>(List.of(lively(situation)));
        for (var quantity : Quantity.values()) {
            if (situation.courses().stream().anyMatch(course -> course.driver().quantity() == quantity)) {
                courses.add(new SampleCourse(situation, true, new SampleWorld.Held(quantity, LOW)));
                courses.add(new SampleCourse(situation, true, new SampleWorld.Held(quantity, HIGH)));
            }
        }
        return courses;
    }

    /** For people to read. */
    String name() {
        return situation.scenario() + switch (world) {
            case SampleWorld.Held(var quantity, var value) ->
                " with " + quantity.name().toLowerCase(Locale.ROOT) + " at " + value;
            case SampleWorld.Wandering wandering -> "";
            case SampleWorld.Still still -> "";
        };
    }
}
