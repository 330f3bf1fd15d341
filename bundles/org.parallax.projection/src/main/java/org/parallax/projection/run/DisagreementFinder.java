package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;

/**
 * Finds which theory says what, and what those at the two ends part over.
 *
 * @param attributions what the changes against the reference are made of, as far as that is known
 */
record DisagreementFinder(List<ChangeAttribution> attributions) {

    /** What the scenario changes of an indicator under a theory, in the mean. */
    record Said(TheoryCard theory, double change) {}

    /** Every indicator at each milestone; nothing where there are not two theories that are no baselines. */
    List<Disagreement> all(List<TheoryProjection> theories, AttributionMonths milestones, Counterfactual against) {
        if (!compares(theories.stream().map(TheoryProjection::theory).toList())) {
            return List.of();
        }
        // Attributions tell what is changed of the reference.
        var finder = against == Counterfactual.REFERENCE ? this : new DisagreementFinder(List.of());
        var found = new ArrayList<Disagreement>();
        for (var cell : Cell.at(milestones)) {
            found.add(finder.of(cell, theories.stream()
                    .map(each -> new Said(each.theory(), each.against(against).change().of(cell.indicator()).mean().at(cell.number() - 1)))
                    .toList()));
        }
        return List.copyOf(found);
    }

    /** Whether there are two theories that can agree or disagree. */
    static boolean compares(List<TheoryCard> theories) {
        return theories.stream().filter(each -> !each.scope().baseline()).count() > 1;
    }

    /** Who says what of a cell. */
    Disagreement of(Cell cell, List<Said> said) {
        var readings = said.stream()
                .filter(each -> each.theory.scope().claims(cell.indicator()))
                .map(each -> new Disagreement.Reading(each.theory.id(), each.change))
                .toList();
        var silent = said.stream()
                .map(Said::theory)
                .filter(each -> !each.scope().baseline() && !each.scope().claims(cell.indicator()))
                .map(TheoryCard::id)
                .toList();
        var position = new Disagreement(cell.indicator(), cell.month(), readings, silent, Optional.empty());
        return position.spread() < Disagreement.APART
                ? position
                : new Disagreement(cell.indicator(), cell.month(), readings, silent, parting(position));
    }

    private Optional<Parting> parting(Disagreement position) {
        return attribution(position.low().theory(), position).flatMap(low ->
                attribution(position.high().theory(), position).flatMap(high -> parting(low, high)));
    }

    private Optional<ChangeAttribution> attribution(String theory, Disagreement position) {
        Indicator indicator = position.indicator();
        return attributions.stream()
                .filter(each -> each.theory().equals(theory) && each.indicator() == indicator && each.month().equals(position.month()))
                .findFirst();
    }

    /** The row of the scenario that most makes the high theory's change higher than the low one's. */
    private static Optional<Parting> parting(ChangeAttribution low, ChangeAttribution high) {
        return Stream.concat(low.rows().stream(), high.rows().stream())
                .filter(row -> row.sort() != ChangeAttribution.Sort.DRIFT)
                .map(row -> new Parting(row.sort(), row.id(), row.title(), under(low, row), under(high, row)))
                .filter(parting -> parting.difference() >= Disagreement.NOTHING)
                .max(Comparator.comparingDouble(Parting::difference)
                        .thenComparing(Parting::sort, Comparator.reverseOrder())
                        .thenComparing(Parting::id, Comparator.reverseOrder()));
    }

    private static Parting.Under under(ChangeAttribution theory, ChangeAttribution.Row premise) {
        double effect = 0;
        for (var row : theory.rows()) {
            effect += row.sort() == premise.sort() && row.id().equals(premise.id()) ? row.effect() : 0;
        }
        double made = effect;
        return new Parting.Under(
                theory.theory(), effect,
                Math.abs(effect) < Disagreement.NOTHING
                        ? Optional.empty()
                        : theory.mechanisms().stream().filter(Mechanism::isNamed).filter(one -> one.effect() * made > 0)
                                .filter(one -> Math.abs(one.effect()) >= Disagreement.NOTHING / 10)
                                .findFirst());
    }
}
