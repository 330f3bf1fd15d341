package org.parallax.exercise.command;

import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.plan.BeliefTime;

/** What people are asked to hold probable. */
public sealed interface BeliefCommand extends Command {

    /** Ask a belief for one of its times, for the first or the next round. */
    record AskBelief(String belief, BeliefTime time) implements BeliefCommand {}

    /** Answer, or answer otherwise than before. Where it is secret, a reason is not kept: words can tell whose they are. */
    record GiveBelief(String asking, Estimate estimate, Optional<String> why) implements BeliefCommand {}

    /**
     * End asking.
     *
     * @param theories what each holds probable now, by id
     */
    record CloseBelief(String asking, Map<String, Double> theories) implements BeliefCommand {

        public CloseBelief {
            theories = Map.copyOf(theories);
        }
    }

    /** Show what the room believes. */
    record ShowBelief(String asking) implements BeliefCommand {}
}
