package org.parallax.projection.internal.storyline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/** What is held of a storyline, by name. Names that the storyline does not have do no harm. */
final class HeldNodes {

    /** Before all months: none is known. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final ProjectedMonths span;
    private final int present;
    private final Map<String, HeldBranch> events = new HashMap<>();
    private final Map<String, HeldBranch> choices = new HashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();
    private final Map<String, HeldBranch> triggers = new HashMap<>();

    HeldNodes(Held held, ProjectedMonths span) {
        this.span = span;
        this.present = held.present().map(span::number).orElse(UNKNOWN);
        held.branches().forEach(this::enter);
    }

    private void enter(HeldBranch held) {
        switch (held.subject()) {
            case Branch.Happened(var event) -> events.put(event, held);
            case Branch.Fired(var trigger) -> triggers.put(trigger, held);
            case Branch.Chosen(var decision, var option) -> {
                if (held.comesAbout()) {
                    choices.put(decision, held);
                } else {
                    excluded.computeIfAbsent(decision, key -> new HashSet<>()).add(option);
                }
            }
            case Branch.Not not -> throw new IllegalStateException("A subject comes about: " + not.text());
        }
    }

    /** The number of the last month that is known; before all months if none is. */
    int present() {
        return present;
    }

    /**
     * The number of the last month in which a node with a month or window of its own cannot fall, since that is known;
     * before all months if none is known, or if the node is made to happen.
     */
    int known(StorylineNode node) {
        return happens(node) ? UNKNOWN : present;
    }

    /** How a node is made to happen, or an event never to; empty if it goes its own way. */
    Optional<HeldBranch> of(StorylineNode node) {
        return Optional.ofNullable((node.decision() ? choices : events).get(node.id()));
    }

    /** Whether a node is made to happen. */
    boolean happens(StorylineNode node) {
        return of(node).filter(HeldBranch::comesAbout).isPresent();
    }

    /** The number of the month in which a node is made to happen; empty if as planned, or if it goes its own way. */
    Optional<Integer> month(StorylineNode node) {
        return of(node).flatMap(HeldBranch::month).map(span::number);
    }

    /** Whether an option can be chosen. */
    boolean allows(String decision, String option) {
        var choice = choices.get(decision);
        return choice == null
                ? !excluded.getOrDefault(decision, Set.of()).contains(option)
                : choice.branch().equals(new Branch.Chosen(decision, option));
    }

    /** When a trigger fires. */
    Firing firing(String trigger) {
        var held = triggers.get(trigger);
        return held == null
                ? new Firing.ByLevel()
                : held.month().<Firing>map(month -> new Firing.In(span.number(month))).orElse(new Firing.In(Firing.NEVER));
    }
}
