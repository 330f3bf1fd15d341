package org.parallax.exercise.plan;

import java.util.List;

/**
 * What an exercise is for and on what terms it is held.
 *
 * @param exercise its name
 * @param scenario the name of the scenario that is played
 * @param languages of the pages, at least one; texts without a language are in the first
 */
public record Purpose(
        String exercise, String title, String scenario, List<PageLanguage> languages, NameDisclosure attribution,
        List<Objective> objectives) {

    public Purpose {
        languages = List.copyOf(languages);
        objectives = List.copyOf(objectives);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("An exercise has a language: " + exercise);
        }
    }
}
