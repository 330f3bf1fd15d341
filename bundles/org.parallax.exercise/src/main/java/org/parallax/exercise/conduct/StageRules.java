package org.parallax.exercise.conduct;

import org.parallax.exercise.command.StageCommand;
import org.parallax.exercise.log.StageFact;

/** What the room is shown. */
final class StageRules {

    private StageRules() {}

    static Ruling rule(Matter matter, StageCommand command) {
        return switch (command) {
            case StageCommand.ShowScene(var scene, var subject) ->
                Ruling.facts(new StageFact.SceneShown(scene, subject));
            case StageCommand.TellProjection told -> Ruling.facts(new StageFact.Projected(
                    matter.state().held(matter.floor()).text(), matter.state().text().text(), told.theories(),
                    told.runs(), told.seed(), told.seen(), told.sentence()));
        };
    }
}
