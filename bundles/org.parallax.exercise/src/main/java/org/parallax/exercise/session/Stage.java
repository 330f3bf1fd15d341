package org.parallax.exercise.session;

import java.util.Optional;
import org.parallax.exercise.log.StageFact;

/**
 * What the projector shows.
 *
 * @param projected the projection last shown by branch
 */
public record Stage(Optional<StageFact.SceneShown> scene, ById<StageFact.Projected> projected) {

    static final Stage EMPTY = new Stage(Optional.empty(), ById.none());

    Stage after(StageFact fact, String branch) {
        return switch (fact) {
            case StageFact.SceneShown shown -> new Stage(Optional.of(shown), projected);
            case StageFact.Projected shown -> new Stage(scene, projected.with(branch, shown));
        };
    }
}
