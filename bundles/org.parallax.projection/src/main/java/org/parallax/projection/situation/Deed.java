package org.parallax.projection.situation;

/** What sort of deed a kind of event is. */
public enum Deed {
    GESTURE,
    CONCESSION,
    AGREEMENT,
    SUMMIT,
    TALKS,
    PROGRAMME,
    AID,
    CONTRACT,
    EXERCISE,
    STATEMENT,
    PROTEST,
    INCIDENT,
    RULING,
    COERCION,
    SANCTION,
    VIOLENCE,
    VOTE
}
