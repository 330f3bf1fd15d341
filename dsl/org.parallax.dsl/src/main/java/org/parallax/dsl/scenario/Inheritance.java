package org.parallax.dsl.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;
import org.parallax.model.When;

/**
 * What a scenario says together with all it extends: {@code without} removes an inherited event, {@code replace}
 * restates it. Works on the elements themselves, so names must be resolved first; while they are being resolved, {@link
 * ScenarioNames} answers from the written names. Reads the model as it is when this object is made, and does not change
 * it.
 */
public final class Inheritance {

    private final Lineage lineage;
    private final Set<Happening> removed = new HashSet<>();
    /** The replacements of an event, the nearest scenario's first. */
    private final Map<Event, List<Replacement>> replacements = new HashMap<>();

    private Inheritance(Lineage lineage) {
        this.lineage = lineage;
        for (Scenario scenario : lineage.scenarios()) {
            for (Statement statement : scenario.getStatements()) {
                if (statement instanceof Exclusion exclusion && exclusion.getRemoved() != null) {
                    removed.add(exclusion.getRemoved());
                } else if (statement instanceof Replacement replacement && replacement.getReplaced() != null) {
                    replacements.computeIfAbsent(replacement.getReplaced(), event -> new ArrayList<>()).add(replacement);
                }
            }
        }
    }

    /** What a scenario inherits; where extending leads in a circle, up to where it closes. */
    public static Inheritance of(Scenario scenario) {
        return new Inheritance(Lineage.of(scenario));
    }

    /** The scenario itself and those it extends. */
    public Lineage lineage() {
        return lineage;
    }

    /** All statements of a type, inherited ones first. */
    public <T extends Statement> Stream<T> statements(Class<T> type) {
        return lineage.scenarios().reversed().stream()
                .flatMap(scenario -> scenario.getStatements().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What the scenario or the nearest one it extends asks of a projection. */
    public <T> Optional<T> nearestRequest(Function<ProjectionRequest, Optional<T>> clause) {
        return statements(ProjectionRequest.class).toList().reversed().stream()
                .flatMap(request -> clause.apply(request).stream())
                .findFirst();
    }

    /** Whether {@code without} removes it or what contains it. */
    public boolean isRemoved(Happening happening) {
        for (EObject place = happening; place != null; place = place.eContainer()) {
            if (place instanceof Happening outer && removed.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The event as stated last: its nearest replacement, or the event itself. */
    public Occurrence telling(Event event) {
        List<Replacement> anew = replacements.getOrDefault(event, List.of());
        return anew.isEmpty() ? event : anew.getFirst();
    }

    /**
     * The events that are not removed, in options and triggers too: what is inherited first, and then as they stand in the
     * text.
     */
    public List<Event> events() {
        return lineage.scenarios().reversed().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Event.class).stream())
                .filter(event -> !isRemoved(event))
                .toList();
    }

    /**
     * Every event that is not removed, in options and triggers too, as stated last; those of the nearest scenario
     * first.
     */
    public Stream<Occurrence> occurrences() {
        return lineage.scenarios().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Event.class).stream())
                .filter(event -> !isRemoved(event))
                .map(this::telling);
    }

    /**
     * When a happening takes place. For an event, the nearest replacement that gives a time decides; a replacement
     * without one keeps the earlier time. Empty when no time is given: then the option or trigger around it decides.
     */
    public Optional<When> whenOf(Happening happening) {
        return switch (happening) {
            case Event event -> replacements.getOrDefault(event, List.of()).stream()
                    .flatMap(replacement -> Stream.ofNullable(replacement.getWhen())).findFirst()
                    .or(() -> Optional.ofNullable(event.getWhen()));
            case Decision decision -> Optional.ofNullable(decision.getWhen());
            default -> Optional.empty();
        };
    }
}
