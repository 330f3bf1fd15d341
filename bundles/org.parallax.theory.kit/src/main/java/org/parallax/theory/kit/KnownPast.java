package org.parallax.theory.kit;

import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * What theories of this kit learn of a situation: the scenario's events as numbers, what is left of the documented ones,
 * and where levels start. Immutable, shared by all threads and parameter settings.
 *
 * @param events the scenario's, numbered as {@code storyline().events()}
 * @param base points that paths start from beside the residue, by channel; not to be changed
 */
public record KnownPast(EventTable events, PastResidue residue, double[] base) {

    /** What is known of a situation. */
    public static KnownPast of(Situation situation, DocumentedLevels past) {
        var residue = PastResidue.of(situation);
        return new KnownPast(EventTable.ofStoryline(situation), residue, residue.startFrom(past));
    }

    /**
     * A path that stands at {@code as of}.
     *
     * @param slowParts how many slow parts the theory moves
     */
    public LevelPath path(Noise noise, int slowParts) {
        return new LevelPath(base, residue, events, noise, slowParts);
    }
}
