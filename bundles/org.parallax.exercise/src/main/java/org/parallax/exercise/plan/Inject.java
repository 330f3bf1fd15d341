package org.parallax.exercise.plan;

import java.util.List;
import java.util.Map;

/**
 * An event of the scenario in the facilitator's hand.
 *
 * @param event id of the event
 * @param teams ids of those whom it reaches; empty for everybody
 * @param words what it says; the event's title in a language without words
 */
public record Inject(String event, Due due, List<String> teams, Map<PageLanguage, String> words) {

    public Inject {
        teams = List.copyOf(teams);
        words = Map.copyOf(words);
    }
}
