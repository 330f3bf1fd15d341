package org.parallax.projection.run;

import static org.parallax.projection.run.StatementDifferences.changed;
import static org.parallax.projection.run.StatementDifferences.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;

/**
 * Finds the events, decisions and triggers in which two scenarios differ. Events that depend on a decision
 * or trigger that differs count as part of it, since they would do nothing without it. What is held otherwise differs too.
 */
final class StorylineDifferences {

    private final Situation first;
    private final Situation second;
    private final HeldDifferences held;
    private final Set<String> owners;

    StorylineDifferences(Situation first, Situation second) {
        this.first = first;
        this.second = second;
        this.held = new HeldDifferences(first.held(), second.held());
        this.owners = new TreeSet<>(held.owners());
        owners.addAll(changed(storyline(first).decisions(), storyline(second).decisions(), Decision::id));
        owners.addAll(changed(storyline(first).triggers(), storyline(second).triggers(), Trigger::id));
    }

    /** The differences by name. */
    List<StatementDifference> found() {
        var groups = new TreeMap<String, Set<String>>();
        owners.forEach(owner -> groups.put(owner, new TreeSet<>()));
        var events = new TreeSet<>(held.events());
        events.addAll(changed(storyline(first).events(), storyline(second).events(), PlannedEvent::id));
        for (var event : events) {
            groups.computeIfAbsent(owner(event), name -> new TreeSet<>()).add(event);
        }
        var found = new ArrayList<StatementDifference>();
        groups.forEach((name, parts) -> found.add(new StatementDifference(
                name, text(name), parts.stream().filter(event -> !event.equals(name)).toList(), variant(name, parts))));
        addPresent(found);
        return found;
    }

    /** What is known of the months decides what can still fall in them. */
    private void addPresent(List<StatementDifference> found) {
        var present = second.held().present();
        if (!first.held().present().equals(present)) {
            var text = present.map(month -> "Known up to " + month).orElse("No month is known") + " (changed)";
            found.add(new StatementDifference("present", text, first.holding(new Held(first.held().branches(), present))));
        }
    }

    private String owner(String event) {
        return Stream.of(first, second)
                .flatMap(one -> named(storyline(one).events(), PlannedEvent::id, event).stream())
                .flatMap(planned -> owner(planned).stream())
                .findFirst()
                .orElse(event);
    }

    private Optional<String> owner(PlannedEvent planned) {
        if (planned.timing() instanceof Timing.After after && owners.contains(after.anchor())) {
            return Optional.of(after.anchor());
        }
        var named = new TreeSet<String>();
        decisionsIn(planned.condition(), named);
        named.retainAll(owners);
        return named.stream().findFirst();
    }

    private static void decisionsIn(Condition condition, Set<String> names) {
        switch (condition) {
            case Condition.Always always -> { }
            case Condition.Happened happened -> { }
            case Condition.Chosen chosen -> names.add(chosen.decision());
            case Condition.Not not -> decisionsIn(not.condition(), names);
            case Condition.And and -> {
                decisionsIn(and.left(), names);
                decisionsIn(and.right(), names);
            }
            case Condition.Or or -> {
                decisionsIn(or.left(), names);
                decisionsIn(or.right(), names);
            }
        }
    }

    private Situation variant(String name, Set<String> events) {
        return first.with(new Storyline(
                exchanged(Storyline::events, PlannedEvent::id, events),
                exchanged(Storyline::decisions, Decision::id, Set.of(name)),
                exchanged(Storyline::triggers, Trigger::id, Set.of(name))))
                .holding(held.exchanged(name, events));
    }

    /** The first's items, those of the given names taken from the second. */
    private <T> List<T> exchanged(Function<Storyline, List<T>> items, Function<T, String> id, Set<String> names) {
        return Stream.concat(
                        items.apply(storyline(first)).stream().filter(item -> !names.contains(id.apply(item))),
                        items.apply(storyline(second)).stream().filter(item -> names.contains(id.apply(item))))
                .toList();
    }

    private String text(String name) {
        var here = title(first, name);
        var there = title(second, name);
        if (here.isPresent() && there.isPresent()) {
            return here.get() + (isTheSame(name) ? " (held otherwise)" : " (changed)");
        }
        return here.orElseGet(() -> there.orElse(name) + " (only in " + second.scenario() + ")");
    }

    private boolean isTheSame(String name) {
        return isTheSame(name, Storyline::events, PlannedEvent::id) && isTheSame(name, Storyline::decisions, Decision::id)
                && isTheSame(name, Storyline::triggers, Trigger::id);
    }

    private <T> boolean isTheSame(String name, Function<Storyline, List<T>> items, Function<T, String> id) {
        return named(items.apply(storyline(first)), id, name).equals(named(items.apply(storyline(second)), id, name));
    }

    private static Optional<String> title(Situation situation, String name) {
        var storyline = storyline(situation);
        return named(storyline.events(), PlannedEvent::id, name).map(planned -> planned.event().title())
                .or(() -> named(storyline.decisions(), Decision::id, name).map(Decision::question))
                .or(() -> named(storyline.triggers(), Trigger::id, name).map(Trigger::id));
    }

    private static Storyline storyline(Situation situation) {
        return situation.storyline();
    }
}
