package org.parallax.dsl.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.After;
import org.parallax.model.Chosen;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurred;
import org.parallax.model.When;

/**
 * Which happenings depend on one another in circles, through dates, conditions and the options they are part of. Found
 * by two passes over the graph (Kosaraju), neither of which recurses: chains may be long.
 */
public final class Circles {

    private final Map<Happening, Set<Happening>> needs = new HashMap<>();
    /** Happenings with one root depend on one another. */
    private final Map<Happening, Happening> roots = new HashMap<>();
    private final Map<Happening, List<Happening>> neededBy = new HashMap<>();

    /** The circles among some happenings and what they depend on. */
    public Circles(Collection<Happening> happenings) {
        Deque<Happening> finished = new ArrayDeque<>();
        Set<Happening> seen = new HashSet<>();
        happenings.forEach(happening -> finish(happening, seen, finished));
        needs.forEach((happening, all) -> all.forEach(
                needed -> neededBy.computeIfAbsent(needed, n -> new ArrayList<>()).add(happening)));
        finished.forEach(this::gather);
    }

    /** All that depend on a happening, directly or by way of others, and the happening itself. */
    public Set<Happening> dependents(Happening happening) {
        Set<Happening> found = new HashSet<>(Set.of(happening));
        Deque<Happening> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            neededBy.getOrDefault(open.pop(), List.of()).stream().filter(found::add).forEach(open::push);
        }
        return found;
    }

    /** Whether each of two happenings depends on the other; a happening depends on itself if it refers to itself. */
    public boolean together(Happening one, Happening other) {
        return one == other ? needs.getOrDefault(one, Set.of()).contains(other)
                : roots.containsKey(one) && roots.get(one) == roots.get(other);
    }

    private void finish(Happening start, Set<Happening> seen, Deque<Happening> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<Happening> path = new ArrayDeque<>();
        Deque<Iterator<Happening>> ahead = new ArrayDeque<>();
        path.push(start);
        ahead.push(needsOf(start).iterator());
        while (!path.isEmpty()) {
            if (!ahead.getFirst().hasNext()) {
                ahead.pop();
                finished.push(path.pop());
                continue;
            }
            Happening next = ahead.getFirst().next();
            if (seen.add(next)) {
                path.push(next);
                ahead.push(needsOf(next).iterator());
            }
        }
    }

    private void gather(Happening root) {
        Deque<Happening> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Happening happening = open.pop();
            if (roots.putIfAbsent(happening, root) == null) {
                neededBy.getOrDefault(happening, List.of()).stream().filter(h -> !roots.containsKey(h)).forEach(open::push);
            }
        }
    }

    private Set<Happening> needsOf(Happening happening) {
        return needs.computeIfAbsent(happening, h -> {
            Set<Happening> found = new LinkedHashSet<>();
            switch (h) {
                case Event event -> {
                    addAnchor(event.getWhen(), found);
                    addCondition(event.getCondition(), found);
                }
                case Decision decision -> {
                    addAnchor(decision.getWhen(), found);
                    addCondition(decision.getCondition(), found);
                }
                default -> {
                }
            }
            if (h.eContainer() instanceof Happening outer) {
                found.add(outer);
            }
            return found;
        });
    }

    private static void addAnchor(@Nullable When when, Set<Happening> found) {
        if (when instanceof After after) {
            add(after.getAnchor(), found);
        }
    }

    /** Conditions nest no deeper than the parser lets them, so that descending is safe. */
    private static void addCondition(@Nullable EObject condition, Set<Happening> found) {
        switch (condition) {
            case null -> {
            }
            case Occurred occurred -> add(occurred.getHappening(), found);
            case Chosen chosen -> add(chosen.getDecision(), found);
            default -> condition.eContents().forEach(operand -> addCondition(operand, found));
        }
    }

    private static void add(@Nullable Happening happening, Set<Happening> found) {
        if (happening != null && !happening.eIsProxy()) {
            found.add(happening);
        }
    }
}
