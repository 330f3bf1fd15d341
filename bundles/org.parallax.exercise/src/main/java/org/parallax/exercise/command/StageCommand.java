package org.parallax.exercise.command;

import java.util.List;
import org.parallax.exercise.log.StageFact;

/** What the room is shown. */
public sealed interface StageCommand extends Command {

    /** Show a scene on the projector. */
    record ShowScene(String scene, String subject) implements StageCommand {}

    /** Say that a projection of the floor was shown. */
    record TellProjection(
            List<StageFact.TheoryVersion> theories, int runs, long seed, String seen, String sentence)
            implements StageCommand {

        public TellProjection {
            theories = List.copyOf(theories);
        }
    }
}
