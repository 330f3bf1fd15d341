package org.parallax.dsl.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.InMonth;
import org.parallax.model.Level;
import org.parallax.model.OnDate;
import org.parallax.model.Scenario;
import org.parallax.model.Sourced;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/**
 * The month after which nothing may be known, and where a coarse date is placed. A date counts as known only if its
 * last possible day is not later than the month: what may have happened later is hidden. A fact that says {@code known
 * from} counts as known from that month on and not before; a date of it that may mean more than one month, that one among
 * them, is placed in that month. Other dates keep their place.
 *
 * @param month the last month of which something may be known
 */
public record AsOf(YearMonth month) {

    /** When all that a record tells is known. */
    public static final AsOf THE_END = new AsOf(YearMonth.of(9999, 12));

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

    /** Whether a fact says that it became known only later, whatever its own dates are. */
    public boolean isHidden(Sourced fact) {
        return isBefore(fact.getKnownFrom());
    }

    /** Whether an event had happened and was known. */
    public boolean knows(Event event) {
        return place(event).isPresent();
    }

    /** Whether an image was held; one without a beginning always was, unless it says from when it is known. */
    public boolean knows(Image image) {
        return !isHidden(image) && (!image.getSince().isGiven() || place(image, image.getSince()).isPresent());
    }

    /** Whether a level had begun and was known. */
    public boolean knows(Level level) {
        return place(level).isPresent();
    }

    /** The month a known event is placed in; empty if it was not yet known. */
    public Optional<YearMonth> place(Event event) {
        return place(event, event.getWhen());
    }

    /** The month in which a known image began; empty for one without a beginning, which always was held. */
    public Optional<YearMonth> place(Image image) {
        return image.getSince().isGiven() ? place(image, image.getSince()) : Optional.empty();
    }

    /** The month in which a known level begins; empty if it was not yet known. */
    public Optional<YearMonth> place(Level level) {
        return place(level, level.getFrom());
    }

    /** The month that one of a fact's times is placed in; empty if it was not yet known. */
    public Optional<YearMonth> place(Sourced fact, @Nullable When when) {
        return isHidden(fact) ? Optional.empty() : CoarseDate.narrowed(fact, when).or(() -> place(when));
    }

    /** The month that one of a fact's dates is placed in, such as the beginning of a term; empty if it was not yet known. */
    public Optional<YearMonth> place(Sourced fact, PartialDate date) {
        return isHidden(fact) ? Optional.empty() : CoarseDate.narrowed(fact, date).or(() -> place(date));
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
