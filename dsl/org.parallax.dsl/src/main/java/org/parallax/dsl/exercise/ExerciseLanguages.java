package org.parallax.dsl.exercise;

import java.util.List;
import org.parallax.model.Exercise;
import org.parallax.model.Languages;

/** In which languages the pages of an exercise are. */
public final class ExerciseLanguages {

    /** The languages that there are pages in, by their English names; the first is that of an exercise which names none. */
    public static final List<String> WITH_PAGES = List.of("English", "Japanese", "Korean");

    private ExerciseLanguages() {
    }

    /** The languages of an exercise, at least one; texts that name none are in the first. */
    public static List<String> of(Exercise exercise) {
        List<String> written = ExerciseParts.of(exercise, Languages.class).stream()
                .flatMap(each -> each.getLanguages().stream()).distinct().toList();
        return written.isEmpty() ? WITH_PAGES.subList(0, 1) : written;
    }

    /** The language of a text: the one that it names, else the first of the exercise. */
    public static String of(Exercise exercise, String named) {
        return named.isEmpty() ? of(exercise).getFirst() : named;
    }
}
