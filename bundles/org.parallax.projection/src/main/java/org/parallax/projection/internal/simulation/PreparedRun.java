package org.parallax.projection.internal.simulation;

import org.parallax.projection.plugin.Origin;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory prepared for a situation, to be run in a variant of it. Immutable, shared by all threads.
 *
 * @param compiled the variant: the situation itself, or the same with less in it
 */
public record PreparedRun(CompiledSituation compiled, TheoryCard card, Origin origin, CalibratedTheory theory) {

    /** The same theory in another variant of the situation that it was prepared for. */
    public PreparedRun in(CompiledSituation variant) {
        return new PreparedRun(variant, card, origin, theory);
    }

    /** The same with other parameters. */
    public PreparedRun with(ParameterDraws draws) {
        return new PreparedRun(compiled, card, origin, theory.with(draws));
    }
}
