package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.List;

/**
 * A record and a scenario, lowered to what a theory can run on. Holds nothing later than {@code asOf}
 * except what the scenario itself plans or assumes.
 *
 * @param scenario the scenario's name
 * @param record the record's name
 * @param asOf last month of knowledge; the projection starts in the month after
 * @param months length of the projection, at least 1
 * @param past documented events by month, then id
 */
public record Situation(
        String scenario,
        String title,
        String record,
        Parties parties,
        List<OtherState> others,
        YearMonth asOf,
        int months,
        List<Issue> issues,
        List<Image> images,
        List<LeaderTerm> leaders,
        List<AgreementTerm> agreements,
        List<DriverCourse> courses,
        List<PastEvent> past,
        List<Assumption> assumptions,
        List<Shock> shocks,
        Storyline storyline,
        List<Expectation> expectations) {

    public Situation {
        if (months < 1) {
            throw new IllegalArgumentException("A projection lasts at least a month, not " + months);
        }
        others = List.copyOf(others);
        issues = List.copyOf(issues);
        images = List.copyOf(images);
        leaders = List.copyOf(leaders);
        agreements = List.copyOf(agreements);
        courses = List.copyOf(courses);
        past = List.copyOf(past);
        assumptions = List.copyOf(assumptions);
        shocks = List.copyOf(shocks);
        expectations = List.copyOf(expectations);
    }

    /** First projected month. */
    public YearMonth from() {
        return asOf.plusMonths(1);
    }

    /** The same situation with another storyline. */
    public Situation with(Storyline other) {
        return new Situation(
                scenario, title, record, parties, others, asOf, months, issues, images, leaders, agreements,
                courses, past, assumptions, shocks, other, expectations);
    }

    /** The same situation without the scenario's own events, decisions and triggers. */
    public Situation baseline() {
        return with(Storyline.EMPTY);
    }
}
