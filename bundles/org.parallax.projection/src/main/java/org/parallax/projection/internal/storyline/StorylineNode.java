package org.parallax.projection.internal.storyline;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;

/**
 * An event or a decision: what falls in a month and may or may not happen in it.
 *
 * @param index into the storyline's events or decisions
 */
public record StorylineNode(String id, boolean decision, int index, Timing timing, Condition condition) {

    /** Events, then decisions, in the storyline's order. */
    public static List<StorylineNode> of(Storyline storyline) {
        var events = storyline.events();
        var decisions = storyline.decisions();
        return Stream.concat(
                        IntStream.range(0, events.size()).mapToObj(i -> event(storyline, i)),
                        IntStream.range(0, decisions.size()).mapToObj(i -> decision(storyline, i)))
                .toList();
    }

    /** Whether a branch is about this: its event, or an option of its decision. */
    public boolean isOf(Branch branch) {
        return switch (branch) {
            case Branch.Happened(var event) -> !decision && event.equals(id);
            case Branch.Chosen(var decided, var option) -> decision && decided.equals(id);
            case Branch.Fired fired -> false;
            case Branch.Not(var positive) -> isOf(positive);
        };
    }

    private static StorylineNode event(Storyline storyline, int index) {
        var planned = storyline.events().get(index);
        return new StorylineNode(planned.id(), false, index, planned.timing(), planned.condition());
    }

    private static StorylineNode decision(Storyline storyline, int index) {
        var decision = storyline.decisions().get(index);
        return new StorylineNode(decision.id(), true, index, decision.timing(), decision.condition());
    }
}
