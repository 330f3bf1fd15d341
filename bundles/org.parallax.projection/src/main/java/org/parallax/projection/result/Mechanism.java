package org.parallax.projection.result;

/**
 * A part of what a scenario changes, told by how a theory brings it about.
 *
 * @param cause the name on the theory's card, or {@link #UNNAMED}
 * @param effect mean over all runs, in points
 * @param low below it lie 5 % of the runs
 * @param high below it lie 95 % of the runs
 */
public record Mechanism(String cause, double effect, double low, double high) {

    /** What comes by chance or has no name. */
    public static final String UNNAMED = "unexplained";

    /** Whether the card names it. */
    public boolean isNamed() {
        return !cause.equals(UNNAMED);
    }
}
