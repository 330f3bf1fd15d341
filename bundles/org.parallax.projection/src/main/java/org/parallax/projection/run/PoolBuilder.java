package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.internal.count.CountedCells;
import org.parallax.projection.internal.count.Mixture;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.UseOfPoints;

/** Mixes theories with equal weights, from what their runs counted. */
final class PoolBuilder {

    /** By id, so that the order in which theories were asked for changes no bit. */
    private final List<Member> theories;
    private final int months;

    /** What one theory gives. */
    record Member(TheoryProjection projection, KeptRuns runs) {

        private String id() {
            return projection.theory().id();
        }
    }

    PoolBuilder(List<Member> theories, int months) {
        this.theories = theories.stream().sorted(Comparator.comparing(Member::id)).toList();
        this.months = months;
    }

    /** The pool; empty where there are not two theories that are no baselines. */
    Optional<Pool> pool(List<Expectation> expectations) {
        var pooled = theories.stream().filter(each -> !each.projection.theory().scope().baseline()).map(Member::id).toList();
        if (pooled.size() < 2) {
            return Optional.empty();
        }
        var indicators = new EnumMap<Indicator, PooledIndicator>(Indicator.class);
        Stream.of(Indicator.values()).filter(each -> !members(each).isEmpty()).forEach(each -> indicators.put(each, pooled(each)));
        var outcomes = new ArrayList<ExpectationOutcome>();
        for (int i = 0; i < expectations.size(); i++) {
            if (indicators.containsKey(expectations.get(i).threshold().indicator())) {
                outcomes.add(outcome(expectations.get(i), i));
            }
        }
        return Optional.of(new Pool(pooled, indicators, outcomes));
    }

    /** Those that say something of an indicator; where none does, what the record's documented effects alone make of it. */
    private List<Member> members(Indicator indicator) {
        var speaking = theories.stream().filter(each -> each.projection.theory().scope().claims(indicator)).toList();
        return speaking.isEmpty() ? theories.stream().filter(PoolBuilder::passesDocumentedEffectsOn).limit(1).toList() : speaking;
    }

    private static boolean passesDocumentedEffectsOn(Member each) {
        var scope = each.projection.theory().scope();
        return scope.baseline() && scope.points() == UseOfPoints.TAKEN;
    }

    private PooledIndicator pooled(Indicator indicator) {
        var members = members(indicator);
        return new PooledIndicator(
                members.stream().map(Member::id).toList(),
                fan(members, indicator, TheoryProjection::scenario, KeptRuns::scenario),
                fan(members, indicator, TheoryProjection::reference, kept -> kept.reference().levels()),
                fan(members, indicator, TheoryProjection::change, kept -> kept.reference().differences()),
                fan(members, indicator, TheoryProjection::baseline, kept -> kept.baseline().levels()),
                fan(members, indicator, TheoryProjection::difference, kept -> kept.baseline().differences()));
    }

    private Fan fan(
            List<Member> members, Indicator indicator, Function<TheoryProjection, Fans> fans, Function<KeptRuns, CountedCells> counted) {
        var each = members.stream().map(member -> fans.apply(member.projection).of(indicator)).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        var mean = new double[months];
        for (int month = 0; month < months; month++) {
            mean[month] = mean(each, month);
        }
        var mixture = new Mixture(members.stream().map(member -> counted.apply(member.runs)).toList());
        return ResultReader.fan(mean, (month, shares) -> mixture.quantiles(indicator.ordinal() * months + month, shares));
    }

    private static double mean(List<Fan> fans, int month) {
        double sum = 0;
        for (var fan : fans) {
            sum += fan.mean().at(month);
        }
        return sum / fans.size();
    }

    private ExpectationOutcome outcome(Expectation expectation, int position) {
        double sum = 0;
        var members = members(expectation.threshold().indicator());
        for (var member : members) {
            sum += member.projection.outcomes().get(position).probability();
        }
        double probability = sum / members.size();
        return new ExpectationOutcome(expectation, probability, probability >= expectation.probability());
    }
}
