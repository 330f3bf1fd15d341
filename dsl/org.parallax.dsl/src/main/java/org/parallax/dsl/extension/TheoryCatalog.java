package org.parallax.dsl.extension;

import java.util.List;
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
     * @param parameters what a scenario may set of it, in the order they are shown
     */
    record Entry(String title, String claim, String source, List<TheoryParameter> parameters) {

        public Entry {
            parameters = List.copyOf(parameters);
        }

        /** A theory that has no parameters. */
        public Entry(String title, String claim, String source) {
            this(title, claim, source, List.of());
        }

        /** The parameter of that id, if it has one. */
        public Optional<TheoryParameter> parameter(String id) {
            return parameters.stream().filter(parameter -> parameter.id().equals(id)).findFirst();
        }
    }
}
