package org.parallax.backtest.card;

/** What is known of how a theory has fared. */
public sealed interface Standing {

    /** It was scored in this version. */
    record Known(ScoreCard card) implements Standing {}

    /**
     * It was scored, but as another version, of which nothing follows for this one.
     *
     * @param scored the version that the card is of
     */
    record Outdated(String scored) implements Standing {}

    /**
     * It was scored on another record, from which nothing follows for this one.
     *
     * @param scored name of that record
     */
    record Elsewhere(String scored) implements Standing {}

    /** It was never scored. */
    record Unscored() implements Standing {}
}
