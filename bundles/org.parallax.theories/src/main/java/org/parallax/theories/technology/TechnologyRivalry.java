package org.parallax.theories.technology;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.LevelPath;
import org.parallax.theory.kit.Noise;

/**
 * Rivalry over technology: contracts of one party in third states do nothing to the other until there are several that
 * nobody coordinates; then they are a layer of identity politics of their own, which stays and makes history weigh more.
 *
 * <p>By month, in points about the neutral 50, for each side {@code s}. Parameters stand by name.
 *
 * <pre>
 * overlap       ρ_s ← (1 − fading) ρ_s + (1 − κ) Σ sizes of this month's contracts that cost s
 * coordination  κ ← (1 − fading) κ;  at each thing done together  κ ← κ + coordination (1 − κ),  ρ_s ← (1 − coordination) ρ_s
 * rivalry       R(ρ) = u² (3 − 2 u),  u = (ρ − threshold + width)/(2 width) between 0 and 1
 * felt          r_s ← r_s + pace (R(ρ_s) − r_s),  r the greater of both
 * levels        economic − economic Δr,  political − political Δr,  view by s − view Δr_s;  Δ since as of
 * history       bad news on history or territory weighs 1 + layer r on politics, 1 + layer r_s on the view by s
 * level         50 + 50 q(levels + felt + residue + noise),  q(x) = x/√(50² + x²)
 * </pre>
 *
 * <p>What the record itself says that a contract does to these channels is replaced by this. The states live through the
 * documented past. On security, reconciliation and the contacts the theory is silent.
 */
public final class TechnologyRivalry implements Theory {

    private static final List<Parameter> PARAMETERS = Stream.of(Overlap.PARAMETERS, Stakes.PARAMETERS, Noise.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private static final Scope SCOPE = new Scope(
            Set.of(Channel.POLITICAL, Channel.ECONOMIC, Channel.VIEW_BY_FIRST, Channel.VIEW_BY_SECOND),
            UseOfPoints.REPLACED,
            LevelPath.causes("rivalry over technology"),
            List.of(),
            false);

    private static final TheoryCard CARD = new TheoryCard(
                    "TechnologyRivalry",
                    "1",
                    "Rivalry over technology",
                    "Contracts that one of the two wins abroad do nothing to the other until there are several that nobody"
                            + " coordinates; then a rivalry over technology emerges within a year or so, which stays for"
                            + " years, costs trade and the image of the other, and makes every quarrel over history and"
                            + " territory worse. Coordination keeps it away.",
                    "Taku Tamaki, 'Can the Rapprochement in Japan-South Korea Relations Continue?' (2024)",
                    PARAMETERS,
                    Noise.STREAMS)
            .within(SCOPE);

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var planned = situation.storyline().happenings();
        return new Learned(
                KnownPast.of(situation, past), new ContractTable(planned), new RivalPast(situation));
    }

    /** Everything that does not depend on the parameters. */
    record Learned(KnownPast known, ContractTable contracts, RivalPast past) implements LearnedTheory {

        /** Whether there is a contract, documented or planned. */
        boolean isPossible() {
            return contracts.isAnyContract() || past.isAnyContract();
        }

        @Override
        public PreparedTheory with(ParameterValues values) {
            var noise = new Noise(values);
            var stakes = Stakes.of(values);
            var atAsOf = past.livedThrough(Overlap.of(values), stakes.pace());
            return () -> new RivalryPath(this, stakes, atAsOf, known.path(noise, 1));
        }
    }
}
