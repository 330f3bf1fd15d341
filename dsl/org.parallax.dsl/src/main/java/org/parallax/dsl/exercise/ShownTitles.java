package org.parallax.dsl.exercise;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Decider;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.Inject;
import org.parallax.model.Message;
import org.parallax.model.Move;
import org.parallax.model.Named;
import org.parallax.model.Option;
import org.parallax.model.Question;
import org.parallax.model.Team;
import org.parallax.model.TranslatedTitle;
import org.parallax.model.Translations;

/**
 * Whose titles the room reads: those of teams, moves, messages, injects and questions, and of the decisions that people in
 * it take, with their options. What has no title is shown by its name, which needs no words.
 */
public final class ShownTitles {

    private ShownTitles() {
    }

    /** What the room reads the titles of, in the order of the text. */
    public static List<Named> of(Exercise exercise) {
        Set<Named> shown = new LinkedHashSet<>(Set.of(exercise));
        Predicate<Option> kept = PlayedScenario.of(exercise).map(Inheritance::of).<Predicate<Option>>map(all -> option -> !all.isRemoved(option))
                .orElse(option -> true);
        exercise.getStatements().stream().flatMap(statement -> shownBy(statement, kept)).forEach(shown::add);
        return shown.stream().filter(named -> !named.eIsProxy() && !named.getTitle().isBlank()).toList();
    }

    /** The names of those that have no title in a language. */
    public static List<String> missing(Exercise exercise, String language) {
        Set<EObject> translated = new HashSet<>();
        ExerciseParts.of(exercise, Translations.class).stream().filter(each -> each.getLanguage().equals(language))
                .flatMap(each -> each.getEntries().stream()).map(TranslatedTitle::getSubject).forEach(translated::add);
        return of(exercise).stream().filter(named -> !translated.contains(named)).map(Named::getName).toList();
    }

    private static Stream<? extends Named> shownBy(EObject statement, Predicate<Option> kept) {
        return switch (statement) {
            case Team team -> Stream.of(team);
            case Move move -> Stream.of(move);
            case Message message -> Stream.of(message);
            case BeliefQuestion belief -> Stream.of(belief);
            case Question question -> Stream.of(question);
            case Inject inject -> Stream.ofNullable(inject.getEvent());
            case DecisionTask task when !(task.isSetDecider() && task.getDecider() != Decider.ROOM) ->
                    Stream.ofNullable(task.getDecision()).flatMap(decision -> withOptions(decision, kept));
            default -> Stream.empty();
        };
    }

    private static Stream<Named> withOptions(Decision decision, Predicate<Option> kept) {
        return Stream.concat(Stream.of(decision), decision.getOptions().stream().filter(kept));
    }
}
