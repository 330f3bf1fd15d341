package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.projection.internal.count.CountedCells;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;

/** Mixes theories with equal weights, from what their runs counted. */
final class PoolBuilder {

    private final EqualWeights<Member> weights;

    /** What one theory gives. */
    record Member(TheoryProjection projection, KeptRuns runs) {}

    PoolBuilder(List<Member> theories, int months) {
        this.weights = new EqualWeights<>(theories, each -> each.projection.theory(), months);
    }

    /** The pool; empty where there are not two theories that are no baselines. */
    Optional<Pool> pool(List<Expectation> expectations) {
        if (!weights.areSeveral()) {
            return Optional.empty();
        }
        var indicators = weights.each(this::pooled);
        var outcomes = new ArrayList<ExpectationOutcome>();
        for (int i = 0; i < expectations.size(); i++) {
            if (indicators.containsKey(expectations.get(i).threshold().indicator())) {
                outcomes.add(outcome(expectations.get(i), i));
            }
        }
        return Optional.of(new Pool(weights.pooled(), indicators, outcomes));
    }

    private PooledIndicator pooled(Indicator indicator, List<Member> members) {
        return new PooledIndicator(
                weights.ids(members),
                fan(members, indicator, TheoryProjection::scenario, KeptRuns::scenario),
                fan(members, indicator, TheoryProjection::reference, kept -> kept.reference().levels()),
                fan(members, indicator, TheoryProjection::change, kept -> kept.reference().differences()),
                fan(members, indicator, TheoryProjection::baseline, kept -> kept.baseline().levels()),
                fan(members, indicator, TheoryProjection::difference, kept -> kept.baseline().differences()));
    }

    private Fan fan(
            List<Member> members, Indicator indicator, Function<TheoryProjection, Fans> fans, Function<KeptRuns, CountedCells> counted) {
        return weights.fan(
                members, indicator, member -> fans.apply(member.projection).of(indicator), member -> counted.apply(member.runs));
    }

    private ExpectationOutcome outcome(Expectation expectation, int position) {
        double sum = 0;
        var members = weights.members(expectation.threshold().indicator());
        for (var member : members) {
            sum += member.projection.outcomes().get(position).probability();
        }
        double probability = sum / members.size();
        return new ExpectationOutcome(expectation, probability, probability >= expectation.probability());
    }
}
