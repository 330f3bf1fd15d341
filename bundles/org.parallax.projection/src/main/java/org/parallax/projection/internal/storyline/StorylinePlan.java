package org.parallax.projection.internal.storyline;

import java.util.BitSet;
import java.util.List;

/**
 * A storyline with names resolved and keys computed. Nodes are numbered by rank: in the order in which
 * those of one month are settled. Immutable, shared by all threads.
 *
 * @param fixed the nodes that fall in a month in every run
 * @param windows nodes whose month is drawn
 * @param nodes by rank
 * @param reactions by trigger
 */
public record StorylinePlan(
        ProjectedMonths span,
        DueNodes fixed,
        List<Window> windows,
        List<Step> nodes,
        List<Reaction> reactions,
        EndingPlan endings,
        int decisions) {

    /** How many planned events there are. */
    public int events() {
        return endings.condition().length;
    }

    /**
     * Which nodes fall in which month.
     *
     * @param words how many words a month has
     * @param bits for each month, from 0, a row of {@code words} words with a bit for each node
     */
    record DueNodes(int words, long[] bits) {}

    /** A node whose month is drawn, all from {@code first} on for {@code width} months equally likely. */
    record Window(int node, int first, int width, long key) {}

    /** What happens when a node falls due. */
    sealed interface Step {

        /** Those timed after this one. */
        Followers followers();
    }

    /** An event; {@code barred} are the months in which its actors are withdrawn. */
    record EventStep(int event, double probability, long key, ResolvedCondition requirement, BitSet barred, Followers followers)
            implements Step {}

    /** A decision; {@code upTo[i]} is the share of choices up to and with option i. */
    record DecisionStep(int decision, double[] upTo, long key, ResolvedCondition requirement, Followers followers) implements Step {}

    /** A trigger: an indicator that must lie in a band for some months running. */
    record Reaction(int indicator, double low, double high, int months, boolean once, Followers followers) {}

    /** Nodes that fall due some months later. */
    record Followers(int[] nodes, int[] months) {

        int count() {
            return nodes.length;
        }
    }
}
