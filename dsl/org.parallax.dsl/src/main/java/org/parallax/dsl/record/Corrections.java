package org.parallax.dsl.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.Correction;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Retraction;

/**
 * What some files of a record say against what others tell. A corrected event counts as the correction tells it, a retracted
 * one not at all; what was told first stays where it stands and can be asked for. References lead to what was told first.
 */
public final class Corrections {

    private Corrections() {
    }

    /** Whether an element is told against an event that another element tells. */
    public static boolean isOne(Element element) {
        return element instanceof Correction || element instanceof Retraction;
    }

    /** Whether a reference of a correction or retraction leads to the event that it is about. */
    public static boolean leadsToSubject(EStructuralFeature reference) {
        return reference == Literals.CORRECTION__CORRECTED || reference == Literals.RETRACTION__RETRACTED;
    }

    /** The event that a correction or retraction is about; empty for any other element, and where that event is not found. */
    public static Optional<Event> subject(Element element) {
        return switch (element) {
            case Correction correction -> found(correction.getCorrected());
            case Retraction retraction -> found(retraction.getRetracted());
            default -> Optional.empty();
        };
    }

    /** The event as it was told first: of a correction the one that it corrects, else the event itself. */
    public static Event firstTelling(Event event) {
        return event instanceof Correction correction ? found(correction.getCorrected()).orElse(event) : event;
    }

    /** The name that an event has in results: of a correction the name of today of the event that it corrects. */
    public static String nameOf(Event event) {
        return firstTelling(event).getName();
    }

    /**
     * The elements that count among those told, in their order: without events that are corrected or retracted. Of several
     * against one event the first counts; one whose event is not among them does not count at all.
     */
    public static List<Element> applied(List<Element> told) {
        if (told.stream().noneMatch(Corrections::isOne)) {
            return told;
        }
        Set<Element> among = new HashSet<>(told);
        Map<Event, Element> against = new HashMap<>();
        told.forEach(element -> subject(element).filter(among::contains).ifPresent(event -> against.putIfAbsent(event, element)));
        Set<Element> counting = new HashSet<>(against.values());
        return told.stream()
                .filter(element -> isOne(element) ? counting.contains(element) : !against.containsKey(element))
                .toList();
    }

    /** What is told last of an event among the elements of a record that count: a correction, a retraction, or nothing but itself. */
    public static Optional<Element> against(Event event, List<Element> counting) {
        return counting.stream().filter(element -> subject(element).filter(event::equals).isPresent()).findFirst();
    }

    private static Optional<Event> found(@Nullable Event event) {
        return Optional.ofNullable(event).filter(known -> !known.eIsProxy());
    }
}
