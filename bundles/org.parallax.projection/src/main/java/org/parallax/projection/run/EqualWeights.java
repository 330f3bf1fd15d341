package org.parallax.projection.run;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.internal.count.CountedCells;
import org.parallax.projection.internal.count.Mixture;
import org.parallax.projection.result.Fan;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

/**
 * Which theories are pooled in what, and their mixture with equal weights.
 *
 * @param <M> what one theory gives
 */
final class EqualWeights<M> {

    /** By id, so that the order in which theories were asked for changes no bit. */
    private final List<M> theories;
    private final Function<M, TheoryCard> card;
    private final int months;

    EqualWeights(List<M> theories, Function<M, TheoryCard> card, int months) {
        this.theories = theories.stream().sorted(Comparator.comparing((M each) -> card.apply(each).id())).toList();
        this.card = card;
        this.months = months;
    }

    /** The theories that are no baselines. */
    List<String> pooled() {
        return ids(theories.stream().filter(each -> !card.apply(each).scope().baseline()).toList());
    }

    /** Whether there are two of those, as a pool needs. */
    boolean areSeveral() {
        return pooled().size() > 1;
    }

    /** Something of each indicator in which there is anything to pool, from those pooled in it. */
    <T> Map<Indicator, T> each(Pooling<M, T> pooling) {
        var indicators = new EnumMap<Indicator, T>(Indicator.class);
        Stream.of(Indicator.values()).filter(indicator -> !members(indicator).isEmpty())
                .forEach(indicator -> indicators.put(indicator, pooling.of(indicator, members(indicator))));
        return indicators;
    }

    /** What is made of an indicator. */
    @FunctionalInterface
    interface Pooling<M, T> {

        T of(Indicator indicator, List<M> members);
    }

    /** Those that say something of an indicator; where none does, what the record's documented effects alone make of it. */
    List<M> members(Indicator indicator) {
        var speaking = theories.stream().filter(each -> card.apply(each).scope().claims(indicator)).toList();
        return speaking.isEmpty() ? theories.stream().filter(this::passesDocumentedEffectsOn).limit(1).toList() : speaking;
    }

    private boolean passesDocumentedEffectsOn(M each) {
        var scope = card.apply(each).scope();
        return scope.baseline() && scope.points() == UseOfPoints.TAKEN;
    }

    /** Their ids, in their order. */
    List<String> ids(List<M> members) {
        return members.stream().map(each -> card.apply(each).id()).toList();
    }

    /** The mixture of what members have counted of an indicator, with the mean of their means. */
    Fan fan(List<M> members, Indicator indicator, Function<M, Fan> fans, Function<M, CountedCells> counted) {
        var each = members.stream().map(fans).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        var mean = new double[months];
        for (int month = 0; month < months; month++) {
            mean[month] = mean(each, month);
        }
        var mixture = new Mixture(members.stream().map(counted).toList());
        return ResultReader.fan(mean, (month, shares) -> mixture.quantiles(indicator.ordinal() * months + month, shares));
    }

    private static double mean(List<Fan> fans, int month) {
        double sum = 0;
        for (var fan : fans) {
            sum += fan.mean().at(month);
        }
        return sum / fans.size();
    }
}
