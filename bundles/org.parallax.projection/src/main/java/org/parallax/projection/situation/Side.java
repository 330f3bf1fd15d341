package org.parallax.projection.situation;

/** One of the two parties whose relations are projected; the record's first and second party. */
public enum Side {
    FIRST,
    SECOND;

    /** The party across the table. */
    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
