package org.parallax.dsl.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.Scenario;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/**
 * The month after which nothing may be known, and where a coarse date is placed. A date counts as known only if its
 * last possible day is not later than the month: what may have happened later is hidden.
 *
 * @param month the last month of which something may be known
 */
public record AsOf(YearMonth month) {

    /** The month of the scenario around a place; empty in a record, and where the scenario gives none. */
    public static Optional<AsOf> around(EObject place) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class))
                .flatMap(scenario -> ScenarioHorizon.of(scenario).asOf()).map(AsOf::new);
    }

    /** Whether what happened on {@code date} was known; an absent date is not. */
    public boolean knows(PartialDate date) {
        return date.days().map(Days::last).map(YearMonth::from).filter(last -> !last.isAfter(month)).isPresent();
    }

    /**
     * Whether {@code date} is certainly later, so that nobody can have known it. A date that is neither known nor later
     * is uncertain.
     */
    public boolean isBefore(PartialDate date) {
        return date.days().map(Days::first).map(YearMonth::from).filter(first -> first.isAfter(month)).isPresent();
    }

    /** The month a known documented time is placed in; empty if it was not yet known. */
    public Optional<YearMonth> place(@Nullable When when) {
        return switch (when) {
            case OnDate on -> place(on.getDate());
            case InMonth in -> place(in.getMonth());
            case Window between when knows(between.getTo()) -> middle(between.getFrom(), between.getTo());
            case null, default -> Optional.empty();
        };
    }

    /** The month a known date is placed in: a year alone in its July. */
    public Optional<YearMonth> place(PartialDate date) {
        return knows(date) ? date.month() : Optional.empty();
    }

    private static Optional<YearMonth> middle(PartialDate from, PartialDate to) {
        return from.days().flatMap(first -> to.days().map(last -> {
            long start = first.first().toEpochDay();
            long end = last.last().toEpochDay();
            return YearMonth.from(LocalDate.ofEpochDay(start + (end - start) / 2));
        }));
    }
}
