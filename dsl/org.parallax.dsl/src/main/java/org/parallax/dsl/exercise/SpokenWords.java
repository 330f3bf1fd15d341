package org.parallax.dsl.exercise;

import java.util.List;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.Inject;
import org.parallax.model.Message;

/** What messages and injects say, in which languages. */
public final class SpokenWords {

    private SpokenWords() {
    }

    /** The messages and injects that say something, in whatever language; those whose name was not found are left out. */
    public static List<Delivery> of(Exercise exercise) {
        return ExerciseParts.of(exercise, Delivery.class).stream()
                .filter(delivery -> !delivery.getWords().isEmpty() && !name(delivery).isEmpty()).toList();
    }

    /** Whether one of them says it in a language. */
    public static boolean isSaid(Exercise exercise, Delivery delivery, String language) {
        return delivery.getWords().stream().anyMatch(words -> ExerciseLanguages.of(exercise, words.getLanguage()).equals(language));
    }

    /** The names of those that say nothing in a language. */
    public static List<String> missing(Exercise exercise, String language) {
        return of(exercise).stream().filter(delivery -> !isSaid(exercise, delivery, language)).map(SpokenWords::name).toList();
    }

    /** The name of a message, or of the event of an inject; empty where it was not found. */
    public static String name(Delivery delivery) {
        return switch (delivery) {
            case Message message -> message.getName();
            case Inject inject when inject.getEvent() != null && !inject.getEvent().eIsProxy() -> inject.getEvent().getName();
            default -> "";
        };
    }
}
