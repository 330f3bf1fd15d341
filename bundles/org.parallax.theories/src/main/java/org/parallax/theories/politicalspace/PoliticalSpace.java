package org.parallax.theories.politicalspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
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
import org.parallax.theory.kit.SupportAtHome;

/**
 * Bard's political space and groundwork: openings do what the leader with less space can make of them; low politics lays
 * by trust that the next leader takes up; what is agreed before a vote is turned by the campaign.
 *
 * <p>By month, in points about the neutral 50, sides s. Parameters stand by name; {@code keep(m) = 0.1^(1/m)} is what is
 * left after a month of what is down to a tenth after m months.
 *
 * <pre>
 * words      K_s ← keep(wordsFade) K_s, then + what s likes in what the other says and gives, 1 for 3.5 points of its view
 *            D_s ← keep(wordsFade) D_s, then + what s dislikes in the other's statements on how the two deal with each other
 * lame duck  l_s = 2 − months left / lameDuckMonths, from 0 to 1
 * space      r_s = min(1, support_s / supportForSpace) (1 − lameDuck l_s) + generosity min(1, K_s) − demands min(1, D_s), at least 0
 *            σ_s ← σ_s + pace (r_s − σ_s);    σ_s = r_s when a leader takes office;    σ = min(σ_1, σ_2)
 * openings   w = floor + perSpace σ: points · w;  the passing part is down to a tenth after fade · (1 + lasting (w − 1)) months
 * programme  nothing on politics;  τ ← (1 − trustLost) τ, then + 1
 * new leader μ ← keep(moodFade) μ, then + takeUp τ min(1, σ), and τ loses τ min(1, σ);    politics + μ
 * campaign   two months after a vote, for each agreement of the months before it that lie within window:
 *            κ ← keep(turnFade) κ, then + turn · points;    politics and reconciliation − max(0, κ − c)
 *            with c what is left of the harm that news of campaigns does by itself
 * level      50 + 50 q(x + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>Openings are agreements, summits and concessions that take nothing back, and what third states do; of them the good on
 * politics, security and reconciliation is weighed. Programmes are what the two do together, or one for the other, as low
 * politics. A vote is one over who follows a leader whose term ends within a year, or who only acts; where a term has a
 * scheduled end, one is taken to lie two months before it. An agreement that is ended before it is turned is not turned.
 * News of a campaign is a vote about history that costs the other side. All else is as the record has it.
 *
 * <p>Words, space, trust and the agreements that a campaign may turn live through the documented months by the same rules;
 * what new leaders and campaigns made of them until {@code as of} is in the documented levels, so that μ and κ begin at 0.
 */
public final class PoliticalSpace implements Theory {

    /** The support that is taken where a record tells of none: half the country. */
    private static final double UNTOLD = 0.5;

    private static final List<Parameter> PARAMETERS =
            Stream.of(SpaceRules.PARAMETERS, Noise.PARAMETERS).flatMap(List::stream).toList();

    private static final Scope SCOPE = new Scope(
            Set.of(Channel.POLITICAL, Channel.SECURITY, Channel.RECONCILIATION), UseOfPoints.REPLACED, SpacePath.CAUSES,
            List.of(), false);

    private static final TheoryCard CARD = new TheoryCard(
                    "PoliticalSpace",
                    "1",
                    "Political space",
                    "Openings do as much, and last as long, as the leader with less political space can make of them: support"
                            + " at home and generous words from the other side give space, demands and a term about to end"
                            + " take it. Cooperation on health or climate does politics no good at once but lays by trust"
                            + " that the next leader takes up, and an agreement made before an election is turned by the"
                            + " campaign, so that relations end below where they began.",
                    "Abby Bard, 'Time for Tokyo and Seoul to lay a foundation that takes relations in a positive direction'"
                            + " (2021)",
                    PARAMETERS,
                    Noise.STREAMS)
            .within(SCOPE);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var known = Known.of(situation, past);
        return values -> {
            var noise = new Noise(values);
            var asOf = known.lived().livedThrough(SpaceRules.of(values));
            return () -> new SpacePath(known, asOf, known.past().path(noise, SpacePath.PARTS));
        };
    }

    /** What does not depend on parameters: the past, what the scenario's events are, and who supports whom. */
    record Known(KnownPast past, SpaceDeeds deeds, SupportAtHome support, PastSpace lived, Offices offices) {

        private static Known of(Situation situation, DocumentedLevels past) {
            var planned = situation.storyline().happenings();
            var support = SupportAtHome.of(situation, UNTOLD);
            var lived = new PastSpace(situation, support);
            return new Known(
                    KnownPast.of(situation, past), new SpaceDeeds(planned, 0), support, lived, lived.offices(situation));
        }
    }
}
