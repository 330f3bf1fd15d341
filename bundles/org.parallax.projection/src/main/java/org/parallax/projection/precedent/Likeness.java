package org.parallax.projection.precedent;

/**
 * In what a documented event agrees with a planned one. The nearer of two agrees in what stands first of all in which they
 * differ: no number of agreements further down outweighs one further up.
 */
public enum Likeness {
    /** Both are of one kind. */
    KIND(128),
    /** Their kinds are the same sort of deed, do good or harm alike, and are about something in common. */
    FAMILY(0),
    /** Both are over one issue. */
    ISSUE(64),
    /** They are over two issues that flare up together. */
    ENTWINED_ISSUE(32),
    /** The same state acts, or both parties do. */
    ACTOR(16),
    /** What the record says they do differs in size by a third at most. */
    STRENGTH(8),
    /** The first party was governed by the family that governs it at {@code as of}. */
    FAMILY_OF_FIRST(4),
    /** The same of the second party. */
    FAMILY_OF_SECOND(2),
    /** All drivers that were documented then stood about where they stand at {@code as of}. */
    DRIVERS(1);

    private final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
