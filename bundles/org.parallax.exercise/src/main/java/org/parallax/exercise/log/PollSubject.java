package org.parallax.exercise.log;

import java.util.Optional;

/** What a poll is about. */
public sealed interface PollSubject {

    /** Which option of a decision to take. */
    record OfDecision(String decision) implements PollSubject {}

    /** Whether all can live with one option. */
    record OnProposal(String decision, String option) implements PollSubject {}

    /** Something that decides nothing: a test, a show of hands. */
    record ShowOfHands(String name) implements PollSubject {}

    /** The decision it is about; empty for what decides nothing. */
    default Optional<String> about() {
        return switch (this) {
            case OfDecision(var decision) -> Optional.of(decision);
            case OnProposal(var decision, var option) -> Optional.of(decision);
            case ShowOfHands hands -> Optional.empty();
        };
    }

    /** What the ids of polls on it begin with: the decision's name, or one that no decision has. */
    default String stem() {
        return this instanceof ShowOfHands(var name) ? "hands-" + name : about().orElseThrow();
    }
}
