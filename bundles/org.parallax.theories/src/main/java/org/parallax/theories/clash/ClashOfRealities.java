package org.parallax.theories.clash;

import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.Noise;

/**
 * Tamaki's clash of realities: each side perceives the same event through its image of the other.
 *
 * <p>Everything is in points about the neutral 50, by month; {@code s} is a side and {@code o} the other,
 * {@code d} a field, {@code i} an issue, {@code e} an event, {@code q(x, c) = x/√(c² + x²)}. Parameters stand
 * by name.
 *
 * <pre>
 * image          I_s = anchoring · 50 · (mean documented tone) + z_s
 * bad weight     B_s = (1 − amplification q(I_s, clearImage)) (1 + media) (1 + l_s) · A_si · (1 − c_si) · sensitivity
 * good weight    G_s = (1 + discount q(I_s, clearImage)) (1 − media) (1 − l_s) · A_si · (1 + c_si) · sensitivity
 * attention     A_si = 1 + attention · salience_si · H_i / (H_i + heatForHalf)     1 for low politics
 * temper        c_si = temper · (room_s conciliatory, 0 pragmatic, −1 hardline on i)
 * lameness       l_s = lameDuck · (1 − months left / lameDuckMonths), at least 0
 * room        room_s = min(1, support_s / supportForRoom) · (1 − l_s)
 *
 * bad news       P_s = Σ_e B_s |seen_es|,  good news  N_s = Σ_e G_s seen_es
 * cushion        k_s = cushion · b_s / (b_s + P_s)
 * felt in field    d : Σ_e effect_ed · mean over s of (B_s (1 − k_s) or G_s where s sees it so, else 1), fading
 * felt in view     s : Σ_e seen_es · (B_s (1 − k_s) or G_s), fading
 *
 * heat           H_i ← (1 − cooling) H_i + kindling · ½ Σ_s (salience_si · bad news over i
 *                                                    + entwining · salience_si · bad news over entwined issues)
 * image          z_s ← z_s + imprint (N_s − (1 − k_s) P_s) − recovery (z_s − mirroring z_o)
 *                          − disappointment h_s + seepage · noiseOpinion · ε_s
 * hope           h_s ← h_s + habituation (z_s − h_s)
 * goodwill       b_s ← (1 − lapse) (b_s − k_s P_s) + banking N_s + accrual max(0, z_s)
 *
 * field          g_d ← g_d + settling (load_d T + thirdParties_d + leaders_d − g_d),
 *                      T = ½ (I_1 + I_2 − tango |I_1 − I_2|)
 * regard         w_s ← w_s + regardPace (I_s − w_s)
 * noise          n_d ← noisePersistence n_d + noise_d (√comovement ε_0 + √(1 − comovement) ε_d),
 *                n_s ← opinionPersistence n_s + noiseOpinion ε_s
 * level          50 + 50 q(g_d + felt_d + residue_d + n_d, 50)
 * view           50 + 50 q(w_s + felt_s + residue_s + n_s, 50)
 * </pre>
 *
 * <p>Hope and image together are an oscillator that dies down: an upswing raises hopes, hopes are
 * disappointed, and a downturn follows that no calendar dictates. {@code residue} is what is left of
 * documented events; with it and the start values the first level continues the documented one. Images,
 * hopes, goodwill and heat go through the documented past by the same rules, without noise.
 * {@code thirdParties} and {@code leaders} are in {@link RestingLevels} and {@link DomesticPolitics}.
 */
public final class ClashOfRealities implements Theory {

    private static final TheoryCard CARD = new TheoryCard(
            "ClashOfRealities",
            "3",
            "Clash of realities",
            "Each side perceives the same event through its image of the other: negative images amplify bad news and"
                    + " discount good, history and territory flare up together, upswings raise hopes that are"
                    + " disappointed, and goodwill banked in good times cushions the next shock.",
            "Taku Tamaki, 'Can the Rapprochement in Japan-South Korea Relations Continue?' (2024) and 'A clash of"
                    + " realities blocking the reset in Japan-South Korea relations' (2022)",
            ClashParameters.PARAMETERS,
            Noise.STREAMS);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> new ClashSetup(situation, past, ClashParameters.of(values));
    }
}
