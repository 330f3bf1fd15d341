package org.parallax.backtest.card;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cards by the ids of their theories. Immutable. */
public record ScoreCards(Map<String, ScoreCard> byTheory) {

    /** No cards: nothing is known of any theory. */
    public static final ScoreCards NONE = new ScoreCards(Map.of());

    public ScoreCards {
        byTheory = Collections.unmodifiableMap(new TreeMap<>(byTheory));
    }

    /** What is known of a version of a theory on a record. */
    public Standing of(String theory, String version, String record) {
        return of(theory, version) instanceof Standing.Known(var card) && !card.head().record().equals(record)
                ? new Standing.Elsewhere(card.head().record())
                : of(theory, version);
    }

    /** What is known of a version of a theory, on whatever record. */
    public Standing of(String theory, String version) {
        return Optional.ofNullable(byTheory.get(theory))
                .<Standing>map(card -> card.head().version().equals(version)
                        ? new Standing.Known(card) : new Standing.Outdated(card.head().version()))
                .orElseGet(Standing.Unscored::new);
    }
}
