package org.parallax.app.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.Event;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/**
 * A scenario together with all it extends: what it leaves unsaid is taken from its parent, {@code without}
 * takes away and {@code replace} tells an inherited event anew. The model is not changed.
 */
public final class Inheritance {

    private final List<Scenario> rootFirst;
    private final Set<Happening> removed = new HashSet<>();
    private final Map<Event, Replacement> replacements = new HashMap<>();

    /**
     * Follows {@code extends} to the root.
     *
     * @throws LoweringException if that leads in a circle
     */
    public Inheritance(Scenario scenario) {
        var chain = new ArrayList<Scenario>();
        for (@Nullable Scenario next = scenario; next != null; next = next.getParent()) {
            if (chain.contains(next)) {
                throw new LoweringException("Scenario " + scenario.getName() + " extends itself");
            }
            chain.addFirst(next);
        }
        rootFirst = List.copyOf(chain);
        statements(Exclusion.class).forEach(exclusion -> removed.add(exclusion.getRemoved()));
        statements(Replacement.class).forEach(replacement -> replacements.put(replacement.getReplaced(), replacement));
    }

    /** The scenario itself and all it extends, the root first. */
    public List<Scenario> scenarios() {
        return rootFirst;
    }

    /** What the scenario, or else the nearest one it extends, says. */
    public <T> Optional<T> nearest(Function<Scenario, Optional<T>> clause) {
        return rootFirst.reversed().stream().flatMap(scenario -> clause.apply(scenario).stream()).findFirst();
    }

    /** What the scenario or the nearest one it extends asks of a projection. */
    public <T> Optional<T> nearestRequest(Function<ProjectionRequest, Optional<T>> clause) {
        return statements(ProjectionRequest.class).toList().reversed().stream()
                .flatMap(request -> clause.apply(request).stream())
                .findFirst();
    }

    /** All statements of a type, inherited ones first. */
    public <T extends Statement> Stream<T> statements(Class<T> type) {
        return rootFirst.stream()
                .flatMap(scenario -> scenario.getStatements().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Whether {@code without} takes it away, itself or what it stands in. */
    public boolean isRemoved(Happening happening) {
        for (org.eclipse.emf.ecore.EObject place = happening; place != null; place = place.eContainer()) {
            if (place instanceof Happening outer && removed.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The event as told last: its replacement, or the event itself. */
    public Occurrence telling(Event event) {
        Replacement replacement = replacements.get(event);
        return replacement == null ? event : replacement;
    }
}
