package org.parallax.projection.internal.storyline;

import java.util.BitSet;
import java.util.List;
import org.parallax.projection.random.Randomness;

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

    /**
     * A node whose month is drawn, all from {@code first} on for {@code width} months equally likely. A month that is
     * past by then is drawn again among those left, so that all other months are those that they would be anyway.
     *
     * @param past the last month in which it cannot fall any more; there is at least one after it
     */
    record Window(int node, int first, int width, long key, int past) {

        /** The month of a run; drawn a second time only if the first falls into the past. */
        int month(long run) {
            long draws = Randomness.runKey(key, run);
            int drawn = first + (int) (Randomness.uniform(draws, 0, 0) * width);
            return drawn > past
                    ? drawn
                    : past + 1 + (int) (Randomness.uniform(draws, 1, 0) * (first + width - 1 - past));
        }
    }

    /** What happens when a node falls due. */
    sealed interface Step {

        /** Those timed after this one. */
        Followers followers();
    }

    /** An event; {@code barred} are the months in which its actors are withdrawn. */
    record EventStep(int event, double probability, long key, ResolvedCondition requirement, BitSet barred, Followers followers)
            implements Step {}

    /** A decision. */
    record DecisionStep(int decision, Shares shares, long key, ResolvedCondition requirement, Followers followers) implements Step {}

    /**
     * The shares of a decision's options.
     *
     * @param upTo up to and with each option, all of them
     * @param left the same where only those that are not held out have a share; the same array if none is
     */
    record Shares(double[] upTo, double[] left) {

        /** The option that a run's draws say; drawn a second time only if the first falls on one that is held out. */
        int option(long draws, int attempt) {
            int option = at(upTo, Randomness.uniform(draws, 0, attempt));
            return takes(option) ? option : at(left, Randomness.uniform(draws, 1, attempt));
        }

        private boolean takes(int option) {
            return left == upTo || left[option] > (option == 0 ? 0 : left[option - 1]);
        }

        // Shares may fall short of 1 by a rounding: scaled to their sum, the last option takes no more than its own.
        private static int at(double[] shares, double draw) {
            int option = 0;
            double share = draw * shares[shares.length - 1];
            while (option < shares.length - 1 && share >= shares[option]) {
                option++;
            }
            return option;
        }
    }

    /** A trigger: an indicator that must lie in a band for some months running. */
    record Reaction(Band band, int months, boolean once, Firing firing, Followers followers) {}

    /** Where an indicator must lie. */
    record Band(int indicator, double low, double high) {

        boolean holds(StorylineRun.LevelsOfMonth levels) {
            double level = levels.of(indicator);
            return level >= low && level <= high;
        }
    }

    /** Nodes that fall due some months later. */
    record Followers(int[] nodes, int[] months) {

        int count() {
            return nodes.length;
        }
    }
}
