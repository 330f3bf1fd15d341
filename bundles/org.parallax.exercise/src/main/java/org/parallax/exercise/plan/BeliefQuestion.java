package org.parallax.exercise.plan;

import java.util.List;
import java.util.Optional;

/**
 * What seats are asked to hold probable.
 *
 * @param title the question in words
 * @param times when it is asked
 * @param rounds how often at each time, 1 or 2
 * @param secret whether nobody may find out who believed what
 * @param world by what the world will answer; empty for a belief about the projection alone
 */
public record BeliefQuestion(
        String id, String title, BeliefSubject subject, List<BeliefTime> times, int rounds, boolean secret,
        Optional<WorldRule> world) {

    public BeliefQuestion {
        times = List.copyOf(times);
        if (rounds < 1 || rounds > 2) {
            throw new IllegalArgumentException("A belief is asked in one round or in two, not in " + rounds);
        }
    }
}
