package org.parallax.projection.theory;

import java.util.HashSet;
import java.util.List;

/**
 * Describes a theory; can be read without running it.
 *
 * @param id unique among installed theories, an identifier such as {@code ClashOfRealities}
 * @param version changes whenever a result may change
 * @param title name for people to read
 * @param claim what the theory claims, in a sentence
 * @param source the work the claim is taken from
 * @param parameters in the order they are shown
 * @param streams names of its random streams, each drawn on independently
 */
public record TheoryCard(
        String id,
        String version,
        String title,
        String claim,
        String source,
        List<Parameter> parameters,
        List<String> streams) {

    public TheoryCard {
        parameters = List.copyOf(parameters);
        streams = List.copyOf(streams);
        if (new HashSet<>(streams).size() != streams.size()) {
            throw new IllegalArgumentException("Stream names of " + id + " are not distinct: " + streams);
        }
    }

    /** Every parameter at its default. */
    public ParameterValues defaults() {
        return ParameterValues.defaultsOf(parameters);
    }
}
