package org.parallax.theories.threelenses;

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
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Noise;

/**
 * Jesmin's three lenses, after Park: common danger, interdependence and identity each explain a part of relations and none
 * explains them alone. The weakest binds, and administrations begin cordially and run into trouble.
 *
 * <p>By month, in points about the neutral 50; {@code s} is a side and {@code o} the other; threat {@code T} and pressure
 * {@code P} from 0 to 1. Parameters stand by name.
 *
 * <pre>
 * danger            D ← D + alertness ((T + P)/2 − D),    r = 100 (D − ½)
 * interdependence   l ← l + (economic + societal − l)/inertia
 * view settled    v_s ← v_s + (view of s − v_s)/inertia
 * controversy       sinking in on s:  y_s −= splitting w_s,   w_s = the points by which news of the past or territory worsens the view of s
 * gesture of s      sinking in on o:  y_o += assuage c size,    on s:  y_s −= outrage (1 − c) size
 *                   c = (support_s − carriedFrom + 0.1)/0.2, within 0 and 1;   size = its points on the view of o
 * sunk in         g_s ← 0.985 g_s + sinkingIn y_s,    y_s ← (1 − sinkingIn) y_s
 * identity        i_s = wound · tone of the images of s + v_s + g_s
 *
 * weakest lens      A = −ln(m / m at as of)/sharpness,  m = e(r) + e(l) + ½ (e(i_1) + e(i_2)),  e(x) = exp(−sharpness x)
 * shares in it      p_r = e(r)/m,  p_l = e(l)/m,  p_i = ½ (e(i_1) + e(i_2))/m
 * cycle             Z(τ): honeymoon to τ = 12, 0 at 18, −trouble from 24 to 48, 0 from 60; straight in between
 *
 * political         x = political A + Z − Z at as of
 * security          x = security A + 100 danger (D − D at as of)
 * news              on politics weighs  alone + (1 − alone) p  with the p of the lens it touches, the greatest of several, 0 of none
 *                   on security weighs 1 if it touches the realist lens, else  alone;   on both 1 if it is told to be about nothing
 * level             50 + 50 q(x + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>Stocks and gestures live through the documented past by the same rules; the danger counts by its change since
 * {@code as of}. By what a third state does to the threat or the pressure it acts through the danger alone: its own points on
 * politics and security are left out, and so are those on politics of a change of leader that begins a cycle.
 */
public final class ThreeLenses implements Theory {

    private static final List<Parameter> PARAMETERS =
            Stream.of(Rules.PARAMETERS, Noise.PARAMETERS).flatMap(List::stream).toList();

    private static final List<Monotone> CLAIMS = List.of(
            new Monotone(Quantity.THREAT, Channel.SECURITY, true), new Monotone(Quantity.PRESSURE, Channel.SECURITY, true));

    private static final Scope SCOPE = new Scope(
            Set.of(Channel.POLITICAL, Channel.SECURITY), UseOfPoints.REPLACED, LensesPath.CAUSES, CLAIMS, false);

    private static final TheoryCard CARD = new TheoryCard(
                    "ThreeLenses",
                    "1",
                    "Three lenses",
                    "Common danger, interdependence and identity each pull, no one of them is enough, and the weakest binds:"
                            + " while identity binds, more threat deepens security cooperation and does nothing for"
                            + " politics, and a gesture counts as far as the giver's own public carries it. A new"
                            + " administration begins cordially and runs into trouble in the middle of its term, of"
                            + " whatever family it is.",
                    "Raisha Jesmin, 'The Geopolitical Implications of a Rekindled Korea-Japan Alliance' (2023), after Cheol"
                            + " Hee Park (2008, 2009)",
                    PARAMETERS,
                    Noise.STREAMS)
            .within(SCOPE);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var learned = LearnedLenses.of(situation, past);
        return values -> {
            var noise = new Noise(values);
            var rules = Rules.of(values);
            var outset = LensesPath.Outset.of(learned, rules);
            return () -> new LensesPath(learned, rules, outset, learned.known().path(noise, LensesPath.PARTS));
        };
    }
}
