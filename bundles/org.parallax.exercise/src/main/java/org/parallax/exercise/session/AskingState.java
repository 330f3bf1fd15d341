package org.parallax.exercise.session;

import java.util.Optional;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.log.BeliefFact;
import org.parallax.exercise.log.ClosingFigures;

/**
 * One asking of a belief as it stands.
 *
 * @param answers by seat; none of a secret one
 * @param summary once it is closed
 */
public record AskingState(
        BeliefFact.Opened opened, AskedStatus status, ById<Believed> answers, Optional<ClosingFigures> summary) {

    /** What somebody believes, and why if they said. */
    public record Believed(Estimate estimate, Optional<String> why) {}

    static AskingState of(BeliefFact.Opened opened) {
        return new AskingState(opened, AskedStatus.OPEN, ById.none(), Optional.empty());
    }

    /** Whether it takes answers. */
    public boolean isOpen() {
        return status == AskedStatus.OPEN;
    }

    AskingState after(BeliefFact fact) {
        return switch (fact) {
            case BeliefFact.Opened other -> this;
            case BeliefFact.Given(var asking, var seat, var estimate, var why) ->
                new AskingState(opened, status, answers.with(seat, new Believed(estimate, why)), summary);
            case BeliefFact.Closed(var asking, var came) ->
                new AskingState(opened, AskedStatus.CLOSED, answers, Optional.of(came));
            case BeliefFact.Shown shown -> new AskingState(opened, AskedStatus.SHOWN, answers, summary);
        };
    }
}
