package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.time.Days;

/** What an event may end, and what a kind of event may: conditions that are in force then, and kinds of conditions. */
final class FittingConditions {

    private final ReachableNames names;
    private final StandIns standIns;
    private final OccurrenceDays days;
    private final Relationships relationships;

    @Inject
    FittingConditions(ReachableNames names, StandIns standIns, OccurrenceDays days, Relationships relationships) {
        this.names = names;
        this.standIns = standIns;
        this.days = days;
        this.relationships = relationships;
    }

    /** Kinds of conditions that a kind does not name yet. */
    Predicate<Named> kinds(EObject holder, int offset) {
        Set<String> given = new HashSet<>(
                ArgumentsSoFar.words(holder, ParallaxPackage.Literals.EVENT_KIND__ENDED, offset).toList());
        return named -> named instanceof EventKind kind && StandingConditions.isStanding(kind) && !given.contains(kind.getName());
    }

    /** Conditions that may be in force when an event takes place and that it does not name yet. */
    Predicate<Named> events(EObject holder, int offset) {
        EObject place = standIns.of(holder);
        Set<String> given = new HashSet<>(
                ArgumentsSoFar.words(holder, ParallaxPackage.Literals.OCCURRENCE__ENDED, offset).toList());
        Optional<Days> then = holder instanceof Occurrence occurrence ? days.of(occurrence) : Optional.empty();
        Endings endings = endings(place);
        return named -> named instanceof Event event && named != place && !given.contains(event.getName())
                && toldLast(event, endings).filter(told -> begins(told, place) && mayStand(told, place, endings, then)).isPresent();
    }

    /** Names of conditions that stand or are planned at a place in a scenario, the latest first. */
    List<String> inForce(EObject place) {
        Predicate<Named> fits = events(place, 0);
        return names.of(place, ParallaxPackage.Literals.OCCURRENCE__ENDED)
                .flatMap(found -> EcoreUtil2.resolve(found.getEObjectOrProxy(), place) instanceof Event event && fits.test(event)
                        ? Stream.of(event) : Stream.empty())
                .sorted(Comparator.comparing(this::beginning).reversed()).map(Event::getName).toList();
    }

    /** What the record tells of a documented event after all corrections; empty for one that is retracted. */
    private static Optional<Event> toldLast(Event event, Endings endings) {
        return event.eContainer() instanceof Document ? endings.toldLast(event) : Optional.of(event);
    }

    private static boolean begins(Event event, EObject place) {
        Scenario scenario = EcoreUtil2.getContainerOfType(place, Scenario.class);
        return StandingConditions.begins(scenario == null ? event : Inheritance.of(scenario).telling(event));
    }

    private boolean mayStand(Event event, EObject place, Endings endings, Optional<Days> then) {
        boolean isOver = event.eContainer() instanceof Document
                && (!endings.conditions().contains(event) || endings.of(event).isPresent() && isPlanned(place));
        boolean isLater = then.flatMap(end -> days.of(event).filter(begun -> begun.isAfter(end))).isPresent();
        return !isOver && !isLater;
    }

    private static boolean isPlanned(EObject place) {
        return EcoreUtil2.getContainerOfType(place, Scenario.class) != null;
    }

    /** Of what is documented and seen: as known in the scenario around, else all. */
    private Endings endings(EObject place) {
        List<Element> documented = RecordElements.visibleFrom(place.eResource(), relationships.seenFrom(place));
        return Endings.of(documented, AsOf.around(place).orElse(AsOf.THE_END));
    }

    private LocalDate beginning(Event event) {
        return HappeningMonths.days(event.getWhen()).map(Days::first).orElse(LocalDate.MAX);
    }
}
