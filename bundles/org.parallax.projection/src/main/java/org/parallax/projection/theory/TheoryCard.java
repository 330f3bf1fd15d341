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
 * @param scope what it says something about
 * @param inputs what a run gives it
 */
public record TheoryCard(
        String id, String version, String title, String claim, String source, Scope scope, Inputs inputs) {

    /**
     * What a run gives a theory.
     *
     * @param parameters in the order they are shown
     * @param streams names of its random streams, each drawn on independently of the others; streams of one name are the
     *     same under all theories
     */
    public record Inputs(List<Parameter> parameters, List<String> streams) {

        public Inputs {
            parameters = List.copyOf(parameters);
            streams = List.copyOf(streams);
            if (new HashSet<>(streams).size() != streams.size()) {
                throw new IllegalArgumentException("Stream names are not distinct: " + streams);
            }
        }
    }

    /** A theory that says something of everything. */
    public TheoryCard(
            String id, String version, String title, String claim, String source, List<Parameter> parameters,
            List<String> streams) {
        this(id, version, title, claim, source, Scope.EVERYTHING, new Inputs(parameters, streams));
    }

    /** The same card with another scope. */
    public TheoryCard within(Scope other) {
        return new TheoryCard(id, version, title, claim, source, other, inputs);
    }

    /** The parameters, in the order they are shown. */
    public List<Parameter> parameters() {
        return inputs.parameters();
    }

    /** The names of the random streams. */
    public List<String> streams() {
        return inputs.streams();
    }

    /** Every parameter at its default. */
    public ParameterValues defaults() {
        return ParameterValues.defaultsOf(parameters());
    }
}
