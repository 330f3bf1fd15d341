package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.List;

/**
 * What the record knows in the month {@code asOf}, and nothing later.
 *
 * @param asOf last month of knowledge
 * @param courses documented courses of the drivers; theories number drivers as here
 * @param events documented events by month, then id
 */
public record DocumentedPast(
        YearMonth asOf,
        List<Image> images,
        List<LeaderTerm> leaders,
        List<AgreementTerm> agreements,
        List<DriverCourse> courses,
        List<PastEvent> events) {

    public DocumentedPast {
        images = List.copyOf(images);
        leaders = List.copyOf(leaders);
        agreements = List.copyOf(agreements);
        courses = List.copyOf(courses);
        events = List.copyOf(events);
    }
}
