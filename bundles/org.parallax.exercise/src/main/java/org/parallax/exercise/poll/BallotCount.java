package org.parallax.exercise.poll;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many ballots each option has.
 *
 * @param options every option of the poll, in its order, each at 0 or more
 */
public record BallotCount(Map<String, Integer> options) {

    public BallotCount {
        options.forEach((option, ballots) -> {
            if (ballots < 0) {
                throw new IllegalArgumentException("An option has no fewer than 0 ballots: " + option);
            }
        });
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /**
     * Counts ballots.
     *
     * @param options of the poll, in its order
     * @param ballots one for each seat that has voted
     * @throws IllegalArgumentException if a ballot is for no option of the poll
     */
    public static BallotCount of(List<String> options, Collection<String> ballots) {
        var counts = new LinkedHashMap<String, Integer>();
        options.forEach(option -> counts.put(option, 0));
        ballots.forEach(ballot -> add(counts, ballot, 1));
        return new BallotCount(counts);
    }

    private static void add(Map<String, Integer> counts, String option, int ballots) {
        if (!counts.containsKey(option)) {
            throw new IllegalArgumentException("The poll has no option " + option);
        }
        counts.merge(option, ballots, Integer::sum);
    }

    /** How many ballots there are. */
    public int cast() {
        return options.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many ballots an option has; 0 if there is no such option. */
    public int of(String option) {
        return options.getOrDefault(option, 0);
    }

    /** The same with ballots that were handed in on paper. */
    public BallotCount plus(BallotCount paper) {
        var sum = new LinkedHashMap<>(options);
        paper.options.forEach((option, ballots) -> add(sum, option, ballots));
        return new BallotCount(sum);
    }

    /** The options that have the most ballots, in the order of the poll; none if there is no ballot. */
    public List<String> leading() {
        int most = options.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0
                ? List.of()
                : options.entrySet().stream().filter(option -> option.getValue() == most).map(Map.Entry::getKey).toList();
    }
}
