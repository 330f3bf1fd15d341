package org.parallax.projection.run;

import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** A theory that cannot say who it is. */
final class Cardless implements Theory {

    @Override
    public TheoryCard card() {
        throw new IllegalStateException("lost");
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        throw new AssertionError("never asked");
    }
}
