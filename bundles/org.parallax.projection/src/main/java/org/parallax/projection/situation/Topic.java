package org.parallax.projection.situation;

/** What a kind of event is about. */
public enum Topic {
    HISTORY,
    TERRITORY,
    TRADE,
    ARMS,
    TECHNOLOGY,
    SOCIETY,
    DIPLOMACY,
    LEADERSHIP,
    /** States that are not a party. */
    OUTSIDERS
}
