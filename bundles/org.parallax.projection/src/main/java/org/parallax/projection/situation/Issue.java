package org.parallax.projection.situation;

import java.util.Set;

/**
 * A matter in dispute.
 *
 * @param salienceForFirst how much it matters to the first party's public, 0 to 1
 * @param salienceForSecond the same for the second party
 * @param entwinedWith ids of the issues that flare up with this one; symmetric across a situation
 */
public record Issue(
        String id, String title, double salienceForFirst, double salienceForSecond, Set<String> entwinedWith) {

    public Issue {
        requireShare(salienceForFirst);
        requireShare(salienceForSecond);
        entwinedWith = Set.copyOf(entwinedWith);
    }

    /** Salience for one side, 0 to 1. */
    public double salience(Side side) {
        return side == Side.FIRST ? salienceForFirst : salienceForSecond;
    }

    private static void requireShare(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Salience lies in 0 to 1, not " + value);
        }
    }
}
