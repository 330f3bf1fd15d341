package org.parallax.exercise.plan;

import java.util.List;
import java.util.Map;

/**
 * Words that move nothing.
 *
 * @param teams ids of those whom it reaches; empty for everybody
 */
public record Message(String id, String title, Due due, List<String> teams, Map<PageLanguage, String> words) {

    public Message {
        teams = List.copyOf(teams);
        words = Map.copyOf(words);
    }
}
