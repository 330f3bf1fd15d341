package org.parallax.theories.coercion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.LevelPath;
import org.parallax.theory.kit.Noise;
import org.parallax.theory.kit.Quantities;

/**
 * Coercion by a challenger as a catalyst: the pressure on two states makes cooperation an imperative, the more the less
 * they can rely on their ally; and what leaders of opposed bases agree on lasts.
 *
 * <p>By month, in points about the neutral 50; pressure {@code P} and commitment {@code C} from 0 to 1. Parameters stand by
 * name.
 *
 * <pre>
 * imperative S = P (1 + doubt (1 − C))
 * memory     K ← (1 − forgetting) K + what coercions of either party add to the pressure this month
 * answered   x ← x + pace (S − x),    m ← m + pace (memory K (2 − C) − m)
 * accord     b ← b + settling (accord · [one leader is a progressive and the other is not] − b)
 * levels     security + security (Δx + Δm),  economic + economic (Δx + Δm),  political + political (Δx + Δm) + Δb
 *            Δ since as of; x, m and b have lived through the documented past
 * deals      between such leaders good points weigh weight, and their passing part fades stretch times slower;
 *            of documented ones what is left at as of, without weight
 * level      50 + 50 q(Δ + deals + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>What a third state does that moves the pressure or the guarantee acts by {@code S} and {@code K} alone: its own points
 * on the three fields are left out. The common threat does nothing here. On reconciliation, contacts and views the theory
 * is silent.
 */
public final class CoercionCatalyst implements Theory {

    /** A driver about which nothing is documented. */
    private static final double MIDDLING = 0.5;

    private static final List<Parameter> PARAMETERS = Stream.of(
                    Imperative.PARAMETERS, OpposedBases.PARAMETERS, Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private static final Scope SCOPE = new Scope(
                    Set.of(Channel.POLITICAL, Channel.SECURITY, Channel.ECONOMIC),
                    UseOfPoints.REPLACED,
                    LevelPath.causes(
                            "pressure under a doubtful guarantee", "coercion remembered", "leaders of opposed bases",
                            "deals of opposed bases lasting"),
                    List.of(),
                    false)
            .claiming(
                    new Monotone(Quantity.PRESSURE, Channel.SECURITY, true),
                    new Monotone(Quantity.PRESSURE, Channel.ECONOMIC, true),
                    new Monotone(Quantity.PRESSURE, Channel.POLITICAL, true),
                    new Monotone(Quantity.COMMITMENT, Channel.SECURITY, false),
                    new Monotone(Quantity.COMMITMENT, Channel.ECONOMIC, false),
                    new Monotone(Quantity.COMMITMENT, Channel.POLITICAL, false));

    private static final TheoryCard CARD = new TheoryCard(
                    "CoercionCatalyst",
                    "1",
                    "Coercion as a catalyst",
                    "Coercion by a challenger drives the two together, whichever of them it hits, and the more so the less"
                            + " they can rely on the ally: pressure times doubt, not their sum. Security, trade and"
                            + " politics rise together, and what leaders of opposed political bases agree on counts for"
                            + " more and lasts longer.",
                    "The article of 2025, 'Japan-South Korea Relations: A New Era of Cooperation?'",
                    PARAMETERS,
                    Noise.STREAMS)
            .within(SCOPE);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var pressure = Quantities.of(situation, Quantity.PRESSURE, MIDDLING);
        var commitment = Quantities.of(situation, Quantity.COMMITMENT, MIDDLING);
        return new Learned(
                KnownPast.of(situation, past),
                new CatalystPast(situation, pressure, commitment),
                new ThirdStateDeeds(situation, situation.storyline().happenings()),
                new DealTable(situation),
                pressure,
                commitment);
    }

    /** Everything that does not depend on the parameters. */
    record Learned(
            KnownPast known, CatalystPast past, ThirdStateDeeds deeds, DealTable deals, Quantities pressure,
            Quantities commitment) implements LearnedTheory {

        @Override
        public PreparedTheory with(ParameterValues values) {
            var noise = new Noise(values);
            var imperative = Imperative.of(values);
            var bases = OpposedBases.of(values);
            var atAsOf = past.livedThrough(imperative, bases);
            var slowShares = deals.slowShares(bases.stretch());
            return () -> new CatalystPath(
                    this, imperative, bases, atAsOf, new DealsLeft(deals, slowShares), known.path(noise, CatalystPath.PARTS));
        }
    }
}
