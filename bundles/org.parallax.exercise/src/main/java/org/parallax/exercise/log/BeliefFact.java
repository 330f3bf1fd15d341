package org.parallax.exercise.log;

import java.util.List;
import java.util.Optional;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.projection.wire.WireName;

/** What was asked on a branch about what people believe, and what they said. */
public sealed interface BeliefFact extends Fact {

    /** Id of the asking: the belief and how often it has been asked over all branches, {@code holds.2}. */
    String asking();

    /**
     * A belief is asked; answers are hidden until it is closed and shown.
     *
     * @param round the first or second at this time on this branch
     * @param eligible seats that are asked; those of the moment it was opened
     */
    @WireName("belief.opened")
    record Opened(
            String asking, String belief, BeliefTime time, int round, Wording wording, List<String> eligible,
            boolean secret)
            implements BeliefFact {

        public Opened {
            eligible = List.copyOf(eligible);
        }
    }

    /**
     * In what words a belief is asked.
     *
     * @param statement digest of what is asked, by which two askings are about the same
     * @param range whether for a range and not for a probability
     */
    record Wording(String title, String statement, boolean range) {}

    /** An answer; the last of a seat before closing counts. Never to a secret asking. */
    @WireName("belief.given")
    record Given(String asking, String seat, Estimate estimate, Optional<String> why) implements BeliefFact {}

    /** Asking ended. */
    @WireName("belief.closed")
    record Closed(String asking, ClosingFigures summary) implements BeliefFact {}

    /** What the room believes is shown. */
    @WireName("belief.shown")
    record Shown(String asking) implements BeliefFact {}
}
