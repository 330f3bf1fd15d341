package org.parallax.projection.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;

/**
 * Several theories as one: the equal-weight linear pool, the mixture of their distributions. Of each indicator those are
 * pooled that say something of it; where none does, the documented effects alone stand for them if a baseline that passes
 * them on was projected too, and the pool says nothing otherwise.
 *
 * @param theories ids of those that are pooled in some indicator as theories, ascending; baselines are not among them
 * @param indicators what the pool says something of
 * @param outcomes the expectations about these, each with the mean of the probabilities under the theories pooled in its
 *     indicator
 */
public record Pool(List<String> theories, Map<Indicator, PooledIndicator> indicators, List<ExpectationOutcome> outcomes) {

    /** What takes the place of a theory's id where the pool stands beside theories. */
    public static final String ID = "Pool";

    public Pool {
        theories = List.copyOf(theories);
        // In the order of the indicators wherever it is gone through.
        indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
        outcomes = List.copyOf(outcomes);
    }

    /** An indicator; empty where no theory speaks of it and no documented effects were projected. */
    public Optional<PooledIndicator> of(Indicator indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    /** How an expectation of the scenario fared; empty where the pool says nothing of its indicator. */
    public Optional<ExpectationOutcome> outcome(Expectation expectation) {
        return outcomes.stream().filter(each -> each.expectation().equals(expectation)).findFirst();
    }
}
