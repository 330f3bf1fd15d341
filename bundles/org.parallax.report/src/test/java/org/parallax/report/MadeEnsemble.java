package org.parallax.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;
import org.parallax.projection.theory.TheoryCard;

/**
 * What several made theories say together, in the last month.
 *
 * @param premise what parts those at the ends, where anything is to
 */
record MadeEnsemble(List<TheoryProjection> theories, YearMonth last, Optional<Premise> premise) {

    /** A part of the scenario. */
    record Premise(Sort sort, String id, String title) {}

    Map<Counterfactual, List<Disagreement>> positions() {
        return theories.size() < 2
                ? Map.of()
                : Map.of(
                        Counterfactual.REFERENCE, positions(Counterfactual.REFERENCE),
                        Counterfactual.BASELINE, positions(Counterfactual.BASELINE));
    }

    private List<Disagreement> positions(Counterfactual against) {
        return Arrays.stream(Indicator.values()).map(indicator -> position(indicator, against)).toList();
    }

    private Disagreement position(Indicator indicator, Counterfactual against) {
        var readings = theories.stream()
                .filter(each -> each.theory().scope().claims(indicator))
                .map(each -> new Disagreement.Reading(each.theory().id(), each.against(against).change().of(indicator).mean().last()))
                .toList();
        var silent = theories.stream()
                .map(TheoryProjection::theory)
                .filter(card -> !card.scope().baseline() && !card.scope().claims(indicator))
                .map(TheoryCard::id)
                .toList();
        var position = new Disagreement(indicator, last, readings, silent, Optional.empty());
        return position.spread() < Disagreement.APART || against == Counterfactual.BASELINE
                ? position
                : new Disagreement(indicator, last, readings, silent, premise.map(each -> parting(each, position)));
    }

    private static Parting parting(Premise premise, Disagreement position) {
        return new Parting(
                premise.sort, premise.id, premise.title,
                new Parting.Under(position.low().theory(), position.low().change() / 2, Optional.empty()),
                new Parting.Under(
                        position.high().theory(), position.high().change() / 2 + 1,
                        Optional.of(new Mechanism("images of each other", 0.7, 0.1, 1))));
    }

    /** A pool whose quantiles are the means of the theories': no mixture, but near enough to be drawn. */
    Optional<Pool> pool(List<ExpectationOutcome> outcomes) {
        var speaking = theories.stream().filter(each -> !each.theory().scope().baseline()).toList();
        if (speaking.size() < 2) {
            return Optional.empty();
        }
        var indicators = new EnumMap<Indicator, PooledIndicator>(Indicator.class);
        for (var indicator : Indicator.values()) {
            var members = speaking.stream().filter(each -> each.theory().scope().claims(indicator)).toList();
            if (!members.isEmpty()) {
                indicators.put(indicator, pooled(members, indicator));
            }
        }
        return Optional.of(new Pool(ids(speaking), indicators, outcomes));
    }

    private static PooledIndicator pooled(List<TheoryProjection> members, Indicator indicator) {
        return new PooledIndicator(
                ids(members), averaged(members, each -> each.scenario().of(indicator)), averaged(members, each -> each.reference().of(indicator)),
                averaged(members, each -> each.change().of(indicator)), averaged(members, each -> each.baseline().of(indicator)),
                averaged(members, each -> each.difference().of(indicator)));
    }

    private static List<String> ids(List<TheoryProjection> theories) {
        return theories.stream().map(each -> each.theory().id()).sorted().toList();
    }

    private static Fan averaged(List<TheoryProjection> members, Function<TheoryProjection, Fan> fan) {
        var fans = members.stream().map(fan).toList();
        return new Fan(
                averaged(fans.stream().map(Fan::mean).toList()),
                Arrays.stream(Quantile.values()).map(quantile -> averaged(fans.stream().map(each -> each.at(quantile)).toList())).toList());
    }

    private static Series averaged(List<Series> each) {
        return Series.of(IntStream.range(0, each.getFirst().length())
                .mapToDouble(i -> each.stream().mapToDouble(one -> one.at(i)).sum() / each.size())
                .toArray());
    }
}
