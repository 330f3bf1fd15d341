package org.parallax.projection.internal.storyline;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/**
 * In which months things can fall in a situation, without regard to conditions and withdrawals: what is held in a month,
 * in that month; what is held as planned, in the months of its timing; what is not held, in those of them that lie after
 * the present.
 */
public final class PlannedMonths {

    private final Situation situation;
    private final ProjectedMonths span;
    private final HeldNodes held;

    private PlannedMonths(Situation situation) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
        this.held = new HeldNodes(situation.held(), span);
    }

    /** The months of a situation. */
    public static PlannedMonths of(Situation situation) {
        return new PlannedMonths(situation);
    }

    /** The first and the last month, numbered from 1 for the first projected one. */
    public record Range(int first, int last) {

        /** Whether all of them are among so many months from the first projected one on. */
        public boolean isWithin(int months) {
            return first >= 1 && last <= months;
        }

        private Range plus(int months) {
            return new Range(first + months, last + months);
        }
    }

    /** The months of an event or decision; empty where they hang on a trigger, a circle, or something that is past. */
    public Optional<Range> of(Branch branch) {
        return switch (branch) {
            case Branch.Happened(var event) -> of(event, false, new HashSet<>());
            case Branch.Chosen(var decision, var option) -> of(decision, true, new HashSet<>());
            case Branch.Fired(var trigger) -> situation.held().of(branch).flatMap(HeldBranch::month).map(this::range);
            case Branch.Not not -> Optional.empty();
        };
    }

    /** The number of the first month that is still open: the one after what is known, the first of all if nothing is. */
    public int firstOpen() {
        return Math.max(1, held.present() + 1);
    }

    private Optional<Range> of(String name, boolean decision, Set<StorylineNode> visited) {
        return StorylineNode.of(situation.storyline()).stream()
                .filter(node -> node.id().equals(name) && node.decision() == decision)
                .findFirst()
                .flatMap(node -> held.month(node).map(month -> new Range(month, month)).or(() -> planned(node, visited)));
    }

    private Optional<Range> planned(StorylineNode node, Set<StorylineNode> visited) {
        if (!visited.add(node)) {
            return Optional.empty();
        }
        return switch (node.timing()) {
            case Timing.Window(var first, var last) -> left(node, span.number(first), span.number(last));
            case Timing.After(var anchor, int months) -> of(anchor, false, visited)
                    .or(() -> of(anchor, true, visited))
                    .map(range -> range.plus(months))
                    .or(() -> of(new Branch.Fired(anchor)).map(range -> range.plus(Math.max(1, months))));
        };
    }

    private Optional<Range> left(StorylineNode node, int first, int last) {
        int known = Math.max(held.known(node), first - 1);
        return last <= known ? Optional.empty() : Optional.of(new Range(known + 1, last));
    }

    private Range range(YearMonth month) {
        return new Range(span.number(month), span.number(month));
    }
}
