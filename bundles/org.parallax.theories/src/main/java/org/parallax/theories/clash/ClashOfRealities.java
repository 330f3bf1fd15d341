package org.parallax.theories.clash;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Noise;

/**
 * Tamaki's clash of realities: each side perceives the same event through its image of the other.
 *
 * <p>Everything is in points about the neutral 50, by month; {@code s} is a side and {@code o} the other,
 * {@code d} a field or view, {@code i} an issue, {@code e} an event, {@code q(x, c) = x/√(c² + x²)}. Parameters stand
 * by name.
 *
 * <pre>
 * image         I_s = anchoring · 50 · (mean documented tone) + z_s
 * bad weight    B_s = (1 − amplification q(I_s, clearImage)) (1 + media) (1 + l_s) · A_si · (1 − c_si) · S_si
 * good weight   G_s = (1 + discount q(I_s, clearImage)) (1 − media) (1 − l_s) · A_si · (1 + c_si) · S_si
 * attention    A_si = 1 + attention · salience_si · H_i / (H_i + heatForHalf)             1 for low politics
 * temper       c_si = temper · (room_s if conciliatory on i, 0 if pragmatic, −1 if hardline)
 * sensitivity  S_si = sensitivity to i + entwining · (that to the issue entwined with i that is furthest from 1, less 1)
 * lameness      l_s = lameDuck · (1 − months left / lameDuckMonths), at least 0; 0 beyond the scheduled end
 * room       room_s = min(1, support_s / supportForRoom) · (1 − l_s)
 *
 * bad news      P_s = Σ_e B_s |seen_es|          good news   N_s = Σ_e G_s seen_es
 * cushion       k_s = cushion · b_s / (b_s + P_s)
 * reproach      r_s ← (1 − k_s) P_s + mirroring · r_o of the month before
 * gestures      w_s ← w_s + (what o sees in gestures and concessions of s, but for what answers o) − x_s − u_s
 *                     x_s = min(w_s, N_s) is answered,  u_s = (w_s − x_s) / patience is given up
 * missed        m_s = max(0, expectation · h_s − N_s) + u_s
 * hope          h_s ← (1 − expectation) h_s + N_s − x_s
 * image         z_s ← (1 − recovery) z_s + imprint (N_s + x_s + x_o − r_s) − disappointment · m_s
 * goodwill      b_s ← (1 − lapse) (b_s − k_s P_s) + banking · N_s
 * heat          H_i ← (1 − cooling) H_i + ½ Σ_s salience_si · (bad news over i + entwining · bad news over issues entwined with i)
 *
 * effect       E_ed = effect_ed · mean over s of (B_s (1 − k_s) or G_s where s sees it so, else 1)
 *                     and on the view of s: effect · (B_s (1 − k_s) or G_s)
 * felt          f_d : Σ_e E_ed, fading at the kind's pace; what lasts of it see below
 * resentment    q_d ← (1 − aftertaste) q_d + mounting · p_d − backlash (1 − room_e) · (good E_ed of openings)
 *                     p_d ← (1 − mounting) p_d + linger · (bad E_ed over entwined issues)
 *
 * together        T = ½ (I_1 + I_2 − tango |I_1 − I_2|)
 * leaders       g_d ← g_d + settling (pull − pull at as of − g_d)                         political, reconciliation
 * third parties a_d ← a_d + settling (Σ load · (quantity − quantity at as of) − a_d)      security; alsoPolitical of it political
 * level         50 + 50 q(base_d + residue_d + f_d + load_d (T − T at as of) + q_d + g_d + a_d + n_d, 50)
 * view          50 + 50 q(base_s + residue_s + f_s + z_s − z_s at as of + q_s + n_s, 50)
 * </pre>
 *
 * <p>Of good news nothing lasts but images, and bad news over entwined issues lasts as resentment, in the place of the
 * record's lasting parts; everything else lasts as the record has it. {@code residue} is what is left of documented events.
 * Images, hopes, gestures, reproach, goodwill and heat live through the documented past by the same rules
 * ({@link PastNews}); leaders and third parties count by their change since {@code as of}. The page of the theory says
 * what each line is taken from.
 */
public final class ClashOfRealities implements Theory {

    private static final Set<Channel> SPEAKS_OF = EnumSet.complementOf(EnumSet.of(Channel.ECONOMIC));

    private static final List<Monotone> CLAIMS = List.of(
            new Monotone(Quantity.THREAT, Channel.SECURITY, true),
            new Monotone(Quantity.PRESSURE, Channel.SECURITY, true),
            new Monotone(Quantity.COMMITMENT, Channel.SECURITY, true),
            new Monotone(Quantity.THREAT, Channel.POLITICAL, true),
            new Monotone(Quantity.PRESSURE, Channel.POLITICAL, true),
            new Monotone(Quantity.COMMITMENT, Channel.POLITICAL, true));

    private static final TheoryCard CARD = new TheoryCard(
            "ClashOfRealities",
            "4",
            "Clash of realities",
            "Each side perceives the same event through its image of the other: negative images amplify bad news and"
                    + " discount good, bad news over the past and the islets lingers, reproach is answered with reproach,"
                    + " and an upswing raises hopes that, disappointed, take relations below where they began.",
            "Taku Tamaki, 'Can the Rapprochement in Japan-South Korea Relations Continue?' (2024) and 'A clash of"
                    + " realities blocking the reset in Japan-South Korea relations' (2022)",
            new Scope(SPEAKS_OF, UseOfPoints.REPLACED, ClashPath.CAUSES, CLAIMS, false),
            new TheoryCard.Inputs(ClashParameters.PARAMETERS, Noise.STREAMS));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return LearnedClash.of(situation, past);
    }
}
