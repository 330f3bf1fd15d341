package org.parallax.dsl.scenario;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.Exercise;
import org.parallax.model.Scenario;

/** Which scenario an exercise plays, and so which one a place in a text is about. */
public final class PlayedScenario {

    private PlayedScenario() {
    }

    /** The scenario of an exercise; empty where it names none, or one that is not to be found. */
    public static Optional<Scenario> of(Exercise exercise) {
        return Optional.ofNullable(exercise.getScenario()).filter(scenario -> !scenario.eIsProxy());
    }

    /** The scenario around a place, or the one that the exercise around it plays; empty elsewhere. */
    public static Optional<Scenario> around(EObject place) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class))
                .or(() -> Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Exercise.class)).flatMap(PlayedScenario::of));
    }
}
