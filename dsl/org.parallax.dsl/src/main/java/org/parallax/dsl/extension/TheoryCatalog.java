package org.parallax.dsl.extension;

import java.util.Optional;
import java.util.Set;

/**
 * Which theories a scenario may ask for. The language knows none itself: whoever can run theories says which.
 * Called from any thread.
 */
@FunctionalInterface
public interface TheoryCatalog {

    /** The ids of the installed theories. */
    Set<String> ids();

    /** What is known of an installed theory; empty where the host gives only its id. */
    default Optional<Entry> about(String id) {
        return Optional.empty();
    }

    /**
     * An installed theory in words.
     *
     * @param title its name for readers
     * @param claim what it holds to be true, in a sentence
     * @param source the work the claim is taken from
     */
    record Entry(String title, String claim, String source) {}
}
