package org.parallax.workbench.live;

import java.util.List;

/**
 * A line of the tree of what may happen.
 *
 * @param id of the event, decision or option; what the text declares it by
 * @param when month or months it can fall in, in words
 * @param share of all runs, 0 to 1; negative where it is not known
 */
public record BranchNode(Sort sort, String id, String title, String when, double share, List<BranchNode> children) {

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
}
