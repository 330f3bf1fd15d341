package org.parallax.editing.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.situation.Branch;
import org.parallax.report.figure.MarkTarget;

/**
 * A line of the tree of what may happen.
 *
 * @param share of all runs, 0 to 1; negative where it is not known
 * @param left share of the runs counted, where something is given; negative where it is not known
 * @param branch what choosing the line asks for; empty for a decision, which has options for that
 * @param standing what is asked of it
 */
public record BranchNode(
        Stated stated,
        double share,
        double left,
        Optional<Branch> branch,
        BranchStanding standing,
        List<BranchNode> children) {

    /**
     * What the text states.
     *
     * @param id of the event, decision or option; the name the text declares it by
     * @param when month or months it can fall in, in words
     */
    public record Stated(Sort sort, String id, String title, String when) {}

    /** What stands on the line. */
    public enum Sort {
        DECISION,
        OPTION,
        EVENT,
        TRIGGER
    }

    public BranchNode {
        children = List.copyOf(children);
    }

    /** What stands on the line. */
    public Sort sort() {
        return stated.sort();
    }

    /** The name the text declares it by. */
    public String id() {
        return stated.id();
    }

    /** What it is called. */
    public String title() {
        return stated.title();
    }

    /** Month or months it can fall in, in words. */
    public String when() {
        return stated.when();
    }

    /** The same line with nothing under it. */
    public BranchNode alone() {
        return new BranchNode(stated, share, left, branch, standing, List.of());
    }

    /** The statement it is a line of; empty for a trigger under which nothing stands. */
    public Optional<MarkTarget.Statement> target() {
        return switch (stated.sort()) {
            case DECISION -> Optional.of(new MarkTarget.Decision(stated.id()));
            case EVENT -> Optional.of(new MarkTarget.Event(stated.id()));
            case OPTION -> branch.filter(Branch.Chosen.class::isInstance)
                    .map(Branch.Chosen.class::cast)
                    .map(chosen -> new MarkTarget.Option(chosen.decision(), chosen.option()));
            case TRIGGER -> children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MarkTarget.Trigger(children.stream().map(BranchNode::id).collect(Collectors.toSet())));
        };
    }
}
