package org.parallax.theory.kit.contract;

import java.util.List;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.Noise;

/**
 * A theory for tests, not installed: events do what the record says of them and nothing else moves. It has no noise
 * and no parameters, so that what a text says can be read off the levels.
 */
public final class EffectsOnly implements Theory {

    private static final TheoryCard CARD = new TheoryCard(
            "EffectsOnly", "1", "Effects only", "Events do what the record says of them, and nothing else moves.",
            "Made for tests", List.of(), List.of());

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var known = KnownPast.of(situation, past);
        return values -> Kernel.prepared(known, Noise.NONE);
    }
}
