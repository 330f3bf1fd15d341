package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Names;
import org.parallax.model.Element;
import org.parallax.model.Leader;
import org.parallax.model.Period;
import org.parallax.model.State;
import org.parallax.model.time.Days;

/**
 * The term that runs in a state, as far as it was known in a month.
 *
 * @param leader who is in office
 * @param period the term, of which an end that came later is not known
 * @param since the month in which it began
 */
public record TermInOffice(Leader leader, Period period, YearMonth since) {

    /** The term of a state that began last, as in a projection; empty where none had begun, or where that one was over. */
    public static Optional<TermInOffice> of(State state, AsOf asOf, List<Element> record) {
        return record.stream().filter(Leader.class::isInstance).map(Leader.class::cast)
                .filter(leader -> leader.getState() == state && Names.has(leader))
                .flatMap(leader -> begun(leader, asOf)).max(order(asOf)).filter(term -> !asOf.knows(term.period.getTo()));
    }

    /** By beginning; of two that began in one month the one that ended first, as far as that was known, is the earlier. */
    private static Comparator<TermInOffice> order(AsOf asOf) {
        return Comparator.comparing(TermInOffice::since)
                .thenComparing(term -> asOf.place(term.period.getTo()).isEmpty())
                .thenComparing(term -> asOf.place(term.period.getTo()).orElse(term.since))
                .thenComparing(term -> term.leader.getName());
    }

    /** The first month in which the term may end as it is scheduled to; empty where no such end was fixed. */
    public Optional<YearMonth> scheduledEnd() {
        return period.getScheduled().days().map(Days::first).map(YearMonth::from);
    }

    /**
     * Whether something falls within the term and not before it. In the month in which the term began only what is certainly
     * later counts: a predecessor's fall and the next leader's first day often share a month, or a day.
     *
     * @param placed the month it is placed in
     * @param days the days it may have taken place on
     */
    public boolean holds(YearMonth placed, Optional<Days> days) {
        return placed.isAfter(since) || placed.equals(since)
                && days.flatMap(each -> period.getFrom().days().filter(each::isAfter)).isPresent();
    }

    private static Stream<TermInOffice> begun(Leader leader, AsOf asOf) {
        return leader.getTerms().stream()
                .flatMap(period -> asOf.place(leader, period.getFrom()).map(since -> new TermInOffice(leader, period, since)).stream());
    }
}
