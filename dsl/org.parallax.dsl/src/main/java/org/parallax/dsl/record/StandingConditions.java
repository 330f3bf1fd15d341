package org.parallax.dsl.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.model.Agreement;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;

/**
 * Which events are standing conditions, the effect of which stands until an event ends it, and which event may end which.
 * About what the events say alone: when they take place is asked in {@code scenario}.
 */
public final class StandingConditions {

    /** After how many months the passing part of a condition is gone where its kind does not say. */
    public static final int USUAL_FADE_MONTHS = 12;

    private StandingConditions() {
    }

    /** Whether events of a kind are standing conditions. */
    public static boolean isStanding(EventKind kind) {
        return kind.isUntilEnded();
    }

    /** Whether an occurrence, as it is told, begins a standing condition. */
    public static boolean begins(Occurrence told) {
        return kindIsKnown(told) && isStanding(told.getKind());
    }

    /** Over how many months the passing part of a condition fades after its end. */
    public static int fadeMonths(EventKind kind) {
        return kind.getFadeMonths() > 0 ? kind.getFadeMonths() : USUAL_FADE_MONTHS;
    }

    /** Whether an occurrence ends a condition, one it names or one of a kind that its own kind ends. */
    public static boolean ends(Occurrence told) {
        return named(told) || kindIsKnown(told) && !told.getKind().getEnded().isEmpty();
    }

    /** Whether an occurrence says by name which conditions it ends. */
    public static boolean named(Occurrence told) {
        return !told.getEnded().isEmpty();
    }

    /**
     * The kinds of which an occurrence ends the latest condition between its states: those that its own kind ends, but for
     * those of which it names one.
     *
     * @param told how an event that it names is told last
     */
    static List<EventKind> kindsEndedBy(Occurrence ending, Function<Event, Occurrence> told) {
        return !kindIsKnown(ending) ? List.of() : ending.getKind().getEnded().stream().distinct()
                .filter(kind -> ending.getEnded().stream().noneMatch(event -> told.apply(event).getKind() == kind)).toList();
    }

    /**
     * Whether an occurrence ends a condition if that is in force: it names it, or ends conditions of that kind between the
     * same states, or about the same agreement where both kinds take one. An event ends itself never.
     *
     * @param ending what ends, as it is told
     * @param condition the event that begins the condition
     * @param told how that is told: the event itself or its replacement
     */
    public static boolean mayEnd(Occurrence ending, Event condition, Occurrence told) {
        ConditionIndex<Event> index = new ConditionIndex<>();
        index.add(condition, told, condition);
        return index.endedBy(ending).stream().anyMatch(group -> !group.isEmpty());
    }

    /** Whether both kinds take an agreement, which then decides what ends what. */
    static boolean takeAgreements(EventKind ending, EventKind condition) {
        return takesAgreement(ending) && takesAgreement(condition);
    }

    private static boolean takesAgreement(EventKind kind) {
        return kind.getParameters().stream().anyMatch(p -> p.getRole() == Role.OF && p.getType() == ParameterType.AGREEMENT);
    }

    /** The agreements that an occurrence is of. */
    static Set<Agreement> agreements(Occurrence occurrence) {
        List<Named> values = occurrence.getArguments().stream().filter(argument -> argument.getRole() == Role.OF)
                .flatMap(argument -> argument.getValues().stream()).toList();
        Set<Agreement> agreements = new HashSet<>();
        values.forEach(value -> {
            if (value instanceof Agreement agreement && !agreement.eIsProxy()) {
                agreements.add(agreement);
            }
        });
        return agreements;
    }

    private static boolean kindIsKnown(Occurrence occurrence) {
        return occurrence.getKind() != null && !occurrence.getKind().eIsProxy();
    }
}
