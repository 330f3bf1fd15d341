package org.parallax.projection.internal.storyline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Timing;

/**
 * The order in which things of one month are settled: what another depends on comes first, otherwise by
 * name. Conditions that refer to each other in a circle are cut at the first name; the one settled first
 * then sees the other as of the month before.
 */
final class SettlingOrder {

    private static final Comparator<StorylineNode> BY_NAME =
            Comparator.comparing(StorylineNode::id).thenComparing(StorylineNode::decision);

    private final Map<String, List<StorylineNode>> byName = new HashMap<>();
    private final Map<StorylineNode, Set<StorylineNode>> waitingFor = new HashMap<>();
    private final Map<StorylineNode, Set<StorylineNode>> awaitedBy = new HashMap<>();
    private final TreeSet<StorylineNode> ready = new TreeSet<>(BY_NAME);
    private final TreeSet<StorylineNode> left = new TreeSet<>(BY_NAME);

    private SettlingOrder(List<StorylineNode> nodes) {
        nodes.forEach(node -> byName.computeIfAbsent(node.id(), id -> new ArrayList<>()).add(node));
        nodes.forEach(this::enter);
    }

    /** The nodes in the order of settling. */
    static List<StorylineNode> of(List<StorylineNode> nodes) {
        return new SettlingOrder(nodes).order();
    }

    private void enter(StorylineNode node) {
        var names = new HashSet<String>();
        anchorOf(node, names);
        namesIn(node.condition(), names);
        var needs = new HashSet<StorylineNode>();
        names.forEach(name -> needs.addAll(byName.getOrDefault(name, List.of())));
        needs.remove(node);
        needs.forEach(need -> awaitedBy.computeIfAbsent(need, key -> new HashSet<>()).add(node));
        waitingFor.put(node, needs);
        left.add(node);
        if (needs.isEmpty()) {
            ready.add(node);
        }
    }

    private List<StorylineNode> order() {
        var order = new ArrayList<StorylineNode>();
        while (!left.isEmpty()) {
            var next = ready.isEmpty() ? cut() : ready.first();
            ready.remove(next);
            left.remove(next);
            order.add(next);
            for (var waiting : awaitedBy.getOrDefault(next, Set.of())) {
                var needs = waitingFor.getOrDefault(waiting, Set.of());
                needs.remove(next);
                if (needs.isEmpty() && left.contains(waiting)) {
                    ready.add(waiting);
                }
            }
        }
        return order;
    }

    /** The first node in a circle whose anchor is settled: an anchor is never cut, or its follower would be lost. */
    private StorylineNode cut() {
        for (var node : left) {
            var anchor = new HashSet<String>();
            anchorOf(node, anchor);
            if (left.stream().noneMatch(other -> anchor.contains(other.id()))) {
                return node;
            }
        }
        return left.first();
    }

    private static void anchorOf(StorylineNode node, Set<String> names) {
        if (node.timing() instanceof Timing.After after) {
            names.add(after.anchor());
        }
    }

    private static void namesIn(Condition condition, Set<String> names) {
        switch (condition) {
            case Condition.Always always -> { }
            case Condition.Happened happened -> names.add(happened.event());
            case Condition.Chosen chosen -> names.add(chosen.decision());
            case Condition.Not not -> namesIn(not.condition(), names);
            case Condition.And and -> {
                namesIn(and.left(), names);
                namesIn(and.right(), names);
            }
            case Condition.Or or -> {
                namesIn(or.left(), names);
                namesIn(or.right(), names);
            }
        }
    }
}
