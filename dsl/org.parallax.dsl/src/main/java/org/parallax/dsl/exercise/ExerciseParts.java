package org.parallax.dsl.exercise;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;

/** The statements of an exercise by type, and the exercise around a statement. */
public final class ExerciseParts {

    private ExerciseParts() {
    }

    /** The statements of a type, in the order of the text. */
    public static <T> List<T> of(Exercise exercise, Class<T> type) {
        return exercise.getStatements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The exercise around a place. */
    public static Optional<Exercise> around(EObject place) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Exercise.class));
    }

    /** All statements of the type of one, in the exercise that it is part of; itself among them. */
    public static <T extends ExerciseStatement> List<T> like(T statement, Class<T> type) {
        return around(statement).map(exercise -> of(exercise, type)).orElse(List.of());
    }
}
