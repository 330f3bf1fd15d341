package org.parallax.projection.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.projection.situation.Indicator;

/**
 * Several theories as one in a comparison: the same mixture as a {@link Pool}, of the courses of both scenarios and of their
 * difference.
 *
 * @param theories ids of those that are pooled in some indicator as theories, ascending; baselines are not among them
 * @param indicators what the pool says something of
 */
public record PooledComparison(List<String> theories, Map<Indicator, PooledDifference> indicators) {

    public PooledComparison {
        theories = List.copyOf(theories);
        // In the order of the indicators wherever it is gone through.
        indicators = Collections.unmodifiableMap(new TreeMap<>(indicators));
    }

    /**
     * An indicator, each theory having the same weight whatever its runs.
     *
     * @param theories ids of those pooled, ascending; at least one
     * @param first levels in the first scenario
     * @param second levels in the second
     * @param difference first minus second, run by run, in points
     */
    public record PooledDifference(List<String> theories, Fan first, Fan second, Fan difference) {

        public PooledDifference {
            theories = List.copyOf(theories);
        }
    }

    /** An indicator; empty where no theory speaks of it and no documented effects were projected. */
    public Optional<PooledDifference> of(Indicator indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }
}
