package org.parallax.editing.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.result.Branch;
import org.parallax.report.figure.MarkTarget;

/**
 * A line of the tree of what may happen.
 *
 * @param id of the event, decision or option; what the text declares it by
 * @param when month or months it can fall in, in words
 * @param share of all runs, 0 to 1; negative where it is not known
 * @param left share of the runs counted, where something is given; negative where it is not known
 * @param branch what choosing the line asks for; empty for a decision, which has options for that
 * @param asked whether only runs with it, or without it, are asked for
 */
public record BranchNode(
        Sort sort,
        String id,
        String title,
        String when,
        double share,
        double left,
        Optional<Branch> branch,
        Asked asked,
        List<BranchNode> children) {

    /** What stands on the line. */
    public enum Sort {
        DECISION,
        OPTION,
        EVENT,
        TRIGGER
    }

    /** What is asked for of the runs. */
    public enum Asked {
        NOTHING,
        WITH,
        WITHOUT
    }

    public BranchNode {
        children = List.copyOf(children);
    }

    /** The statement it is a line of; empty for a trigger under which nothing stands. */
    public Optional<MarkTarget.Statement> target() {
        return switch (sort) {
            case DECISION -> Optional.of(new MarkTarget.Decision(id));
            case EVENT -> Optional.of(new MarkTarget.Event(id));
            case OPTION -> branch.filter(Branch.Chosen.class::isInstance)
                    .map(Branch.Chosen.class::cast)
                    .map(chosen -> new MarkTarget.Option(chosen.decision(), chosen.option()));
            case TRIGGER -> children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MarkTarget.Trigger(children.stream().map(BranchNode::id).collect(Collectors.toSet())));
        };
    }
}
