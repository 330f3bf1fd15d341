package org.parallax.exercise.poll;

import java.util.List;
import java.util.Map;
import org.parallax.exercise.plan.DecisionRule;

/** What a rule makes of counts. */
public sealed interface PollVerdict {

    /** The ballots have decided. */
    record Decided(String option) implements PollVerdict {}

    /** They have not: nobody voted, nobody has enough, or several have as many. */
    record Undecided(List<String> ahead) implements PollVerdict {

        public Undecided {
            ahead = List.copyOf(ahead);
        }
    }

    /**
     * The verdict of counts by option.
     *
     * <p>A majority is more than half of the ballots cast; {@link DecisionRule#LEAD} reads them the same way, as advice.
     * By {@link DecisionRule#CONSENSUS} the options are those of {@link ConsensusAnswer}, and what is decided is
     * {@link ConsensusAnswer#AGREE}.
     */
    static PollVerdict of(DecisionRule rule, Map<String, Integer> counts) {
        return switch (rule) {
            case MAJORITY, LEAD -> most(counts, counts.values().stream().mapToInt(count -> count).sum() / 2 + 1);
            case PLURALITY -> most(counts, 1);
            case CONSENSUS -> consensus(counts);
        };
    }

    private static PollVerdict most(Map<String, Integer> counts, int needed) {
        int top = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        var ahead = counts.keySet().stream()
                .filter(option -> top > 0 && counts.getOrDefault(option, 0) == top)
                .sorted()
                .toList();
        return ahead.size() == 1 && top >= needed ? new Decided(ahead.getFirst()) : new Undecided(ahead);
    }

    private static PollVerdict consensus(Map<String, Integer> counts) {
        boolean agreed = counts.getOrDefault(ConsensusAnswer.AGREE.word(), 0) > 0;
        boolean objected = counts.getOrDefault(ConsensusAnswer.OBJECT.word(), 0) > 0;
        return agreed && !objected ? new Decided(ConsensusAnswer.AGREE.word()) : new Undecided(List.of());
    }
}
