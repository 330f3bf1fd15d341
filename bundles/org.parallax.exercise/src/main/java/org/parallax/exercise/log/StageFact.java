package org.parallax.exercise.log;

import java.util.List;
import org.parallax.projection.wire.WireName;

/** What the room was shown. */
public sealed interface StageFact extends Fact {

    /** The projector shows a scene from now. */
    @WireName("scene")
    record SceneShown(String scene, String subject) implements StageFact {}

    /**
     * A projection was shown.
     *
     * @param play what was held, as a manifest says it
     * @param text digest of the text
     * @param theories each with its version
     * @param seen digest of the result
     * @param sentence what it says
     */
    @WireName("projected")
    record Projected(
            String play, String text, List<TheoryVersion> theories, int runs, long seed, String seen, String sentence)
            implements StageFact {

        public Projected {
            theories = List.copyOf(theories);
        }
    }

    /** A theory as it was. */
    record TheoryVersion(String id, String version) {}
}
