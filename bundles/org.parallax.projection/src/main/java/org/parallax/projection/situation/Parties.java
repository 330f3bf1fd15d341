package org.parallax.projection.situation;

/** The two parties, in the record's order. */
public record Parties(Party first, Party second) {

    /** The party on {@code side}. */
    public Party on(Side side) {
        return side == Side.FIRST ? first : second;
    }
}
