package org.parallax.projection.theory;

/**
 * A theory that knows a situation, but not yet how strong its own mechanisms are. Immutable, shared by all threads.
 *
 * <p>Parameters are drawn, so this is asked many times: what depends on the situation alone belongs into
 * {@link Theory#learn}, what depends on the parameters too belongs here, and what a single run changes into the path.
 */
@FunctionalInterface
public interface LearnedTheory {

    /**
     * The theory with these parameters.
     *
     * @param values a value for each parameter on the card, inside its bounds
     */
    PreparedTheory with(ParameterValues values);
}
