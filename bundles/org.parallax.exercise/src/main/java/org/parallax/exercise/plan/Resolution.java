package org.parallax.exercise.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What the world answered to a belief.
 *
 * @param sources titles of the sources that say so
 */
public record Resolution(String belief, WorldAnswer answer, LocalDate date, List<String> sources, List<String> notes) {

    public Resolution {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
