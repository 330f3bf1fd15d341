package org.parallax.projection.precedent;

/**
 * After how many of so many something followed.
 *
 * @param followed at most {@code of}
 * @param of those that are long enough ago to tell; 0 where there is none
 */
public record FollowedCount(int followed, int of) {

    public FollowedCount {
        if (followed < 0 || followed > of) {
            throw new IllegalArgumentException("Not " + followed + " of " + of);
        }
    }
}
