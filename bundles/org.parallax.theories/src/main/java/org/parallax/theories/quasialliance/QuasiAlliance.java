package org.parallax.theories.quasialliance;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.Noise;
import org.parallax.theory.kit.Quantities;

/**
 * Cha's quasi-alliance: two states without an alliance of their own, tied by common threats and a common
 * ally; fear of being left alone by that ally brings them together when both feel it, and apart when one
 * does.
 *
 * <p>By month, in points about the neutral 50; threat {@code T}, pressure {@code P}, commitment {@code C}
 * from 0 to 1. Parameters stand by name.
 *
 * <pre>
 * danger     D_s = eyes_s · (exposure_s T + (1 − exposure_s) P)
 *                  eyes_s = 1 − engagement for a progressive, 1 − engagement/2 for a centrist, else 1
 * fear       F_s = D_s (1 − C)                  of abandonment
 * shared       f = min(F_1, F_2),   gap g = |F_1 − F_2|,   tie t = C min(D_1, D_2)
 * security   x_s ← x_s + settling (R − x_s),    R = sharedFear (f − ¼) − unevenFear g + tripod (t − ¼)
 * political  x_p ← x_p + settling (carry R − x_p)
 * bad news       weighs (1 − restraint f)(1 + friction g); good news weighs 1
 * level      50 + 50 q(x + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>A quarter is the fear and the tie of a middling world, where T, P and C are a half. The other fields and
 * the views have no resting level here: they stay where they were but for events and noise.
 */
public final class QuasiAlliance implements Theory {

    private static final double MIDDLING = 0.5;

    private static final List<Parameter> PARAMETERS = Stream.of(Fears.PARAMETERS, Bonds.PARAMETERS, Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private static final TheoryCard CARD = new TheoryCard(
            "QuasiAlliance",
            "3",
            "Quasi-alliance",
            "Common threats and the American pivot bind the two: when both fear that the pivot may abandon them they"
                    + " draw together and quarrel less, when only one does they drift apart.",
            "Victor D. Cha, 'Abandonment, Entrapment, and Neoclassical Realism in Asia' (2000), as reported in Tamaki"
                    + " (2024)",
            PARAMETERS,
            Noise.STREAMS);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var known = KnownPast.of(situation, past);
        var world = new Dangers(
                Quantities.of(situation, Quantity.THREAT, MIDDLING),
                Quantities.of(situation, Quantity.PRESSURE, MIDDLING),
                Quantities.of(situation, Quantity.COMMITMENT, MIDDLING));
        return values -> {
            var noise = new Noise(values);
            var fears = Fears.of(values);
            var bonds = Bonds.of(values);
            return () -> new QuasiPath(world, fears, bonds, known.events(), known.path(noise, 1));
        };
    }

    /** What third parties do. */
    record Dangers(Quantities threat, Quantities pressure, Quantities commitment) {}
}
