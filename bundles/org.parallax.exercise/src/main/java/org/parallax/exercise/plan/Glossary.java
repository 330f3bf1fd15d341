package org.parallax.exercise.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Titles in other languages than the first.
 *
 * @param titles by language, then by the name of what they are titles of; an option's is {@code decision=option}
 */
public record Glossary(Map<PageLanguage, Map<String, String>> titles) {

    public Glossary {
        titles = Map.copyOf(titles);
    }

    /** The title of something in a language; empty if it has none there. */
    public Optional<String> title(PageLanguage language, String name) {
        return Optional.ofNullable(titles.getOrDefault(language, Map.of()).get(name));
    }
}
