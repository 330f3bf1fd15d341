package org.parallax.theories.quasialliance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.Noise;
import org.parallax.theory.kit.Quantities;

/**
 * Cha's quasi-alliance: two states without an alliance of their own, tied by common threats and a common
 * ally; fear of being left alone by that ally brings them together when both feel it, and apart when one
 * does; so does fear of being drawn by it into what only the other sees as a danger.
 *
 * <p>By month, in points about the neutral 50; threat {@code T}, pressure {@code P}, commitment {@code C}
 * from 0 to 1. Parameters stand by name.
 *
 * <pre>
 * danger     W_s = exposure_s T + (1 − exposure_s) P,    H_s = (1 − exposure_s) aim · Σ what is left of coercions of s alone
 *            D_s = eyes_s (W_s + H_s)
 *                  eyes_s = 1 − engagement for a progressive, 1 − engagement/2 for a centrist, else 1
 * fears      A_s ← A_s + alarm ((1 − C) D_s − A_s)                              of abandonment
 *            E_s ← E_s + alarm (C ((1 − eyes_s) W_s + H_other) − E_s)           of entrapment
 * bond         B = sharedFear min(A_1, A_2) − unevenFear |A_1 − A_2| − entrapment |E_1 − E_2|
 * security   x_s = B − B at as of,    political x_p = carry x_s
 * bad news       weighs (1 − restraint min(A_1, A_2)) (1 + friction |A_1 − A_2|); good news weighs 1
 * level      50 + 50 q(x + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>At {@code as of} the fears have settled on the documented dangers and on who governs in the first projected month.
 * What a third state does that moves the guarantee, the pressure or the threat acts through the fears alone: its own
 * points on politics and security are left out. On the other fields and the views the theory is silent.
 *
 * <p>While the same leaders govern, no bad news falls in and neither side is coerced alone, more commitment raises
 * neither field. The card claims no direction all the same: friction and the danger of the one that is coerced weigh less
 * beside a firm ally, and after a change of government one fear of entrapment may make up for another.
 */
public final class QuasiAlliance implements Theory {

    private static final double MIDDLING = 0.5;

    private static final List<Parameter> PARAMETERS = Stream.of(Dangers.PARAMETERS, Bonds.PARAMETERS, Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private static final Scope SCOPE = new Scope(
            Set.of(Channel.POLITICAL, Channel.SECURITY),
            UseOfPoints.REPLACED,
            QuasiPath.CAUSES,
            List.of(),
            false);

    private static final TheoryCard CARD = new TheoryCard(
                    "QuasiAlliance",
                    "4",
                    "Quasi-alliance",
                    "Common threats and the American pivot bind the two: when both fear that the pivot may abandon them"
                            + " they draw together and quarrel less, when one sees less danger than the other they drift"
                            + " apart. So doubt about the guarantee brings them nearer while the same leaders govern,"
                            + " unless they quarrel or one of them is coerced alone, and a more dovish Tokyo can raise"
                            + " security cooperation by closing the gap to a dovish Seoul.",
                    "Victor D. Cha, 'Abandonment, Entrapment, and Neoclassical Realism in Asia' (2000). The word and the"
                            + " pivot are Cha's as Tamaki (2024) reports them; the mechanism of fears is Cha's article's,"
                            + " known from outside the five documents",
                    PARAMETERS,
                    Noise.STREAMS)
            .within(SCOPE);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var world = Surroundings.of(situation, KnownPast.of(situation, past));
        var asOf = DocumentedWorld.of(situation, world);
        return values -> {
            var noise = new Noise(values);
            var dangers = Dangers.of(values);
            var bonds = Bonds.of(values);
            var outlook = asOf.outlook(dangers);
            return () -> new QuasiPath(
                    world, dangers, bonds, Fears.settledOn(outlook, bonds.alarm()), world.known().path(noise, 2));
        };
    }

    /** What third parties do, and what the scenario's events are. */
    record Surroundings(
            KnownPast known, OutsideDeeds deeds, Quantities threat, Quantities pressure, Quantities commitment) {

        private static Surroundings of(Situation situation, KnownPast known) {
            return new Surroundings(
                    known,
                    OutsideDeeds.of(situation),
                    Quantities.of(situation, Quantity.THREAT, MIDDLING),
                    Quantities.of(situation, Quantity.PRESSURE, MIDDLING),
                    Quantities.of(situation, Quantity.COMMITMENT, MIDDLING));
        }
    }

    /** How the world stands at {@code as of}, seen by those who govern in the first projected month. */
    private record DocumentedWorld(double threat, double pressure, double commitment, Leaning first, Leaning second) {

        private static DocumentedWorld of(Situation situation, Surroundings world) {
            return new DocumentedWorld(
                    world.threat().documented(situation),
                    world.pressure().documented(situation),
                    world.commitment().documented(situation),
                    LeaderInOffice.of(situation, Side.FIRST, situation.from()).leaning(),
                    LeaderInOffice.of(situation, Side.SECOND, situation.from()).leaning());
        }

        private Outlook outlook(Dangers dangers) {
            return new Outlook(dangers).look(threat, pressure, commitment, first, second);
        }
    }
}
