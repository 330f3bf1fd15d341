package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.ShownTitles;
import org.parallax.model.Audience;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.State;
import org.parallax.model.Team;

/** What fits at the placeholders of the constructs of an exercise. */
final class ExerciseFields {

    private final ExerciseSoFar.Finder exercises;
    private final ReachableNames names;

    @Inject
    ExerciseFields(ExerciseSoFar.Finder exercises, ReachableNames names) {
        this.exercises = exercises;
        this.names = names;
    }

    /** What a placeholder stands for at a place; empty if nothing that exists fits. */
    Optional<Fields.Field> of(String name, EObject place) {
        return exercises.around(place).flatMap(exercise -> switch (name) {
            case "audience" -> first(Audience.VALUES.stream().map(Enumerator::getLiteral).toList())
                    .map(field -> new Fields.Field(Audience.FACILITATOR.getLiteral(), field.choices()));
            case "unplayed" -> first(unplayed(exercise, place));
            case "advance" -> advance(exercise);
            case "inject" -> first(pairs(exercise, exercise.freeEvents()));
            case "undecided" -> first(pairs(exercise, exercise.freeDecisions()));
            case "decider" -> first(Stream.concat(names(exercise.seatedTeams()), Stream.of("room", "facilitator", "chance")).toList());
            case "move" -> first(names(exercise.moves()).toList());
            case "team" -> first(names(exercise.others(Team.class).toList()).toList());
            case "occurrence" -> first(names(exercise.events()).toList());
            case "choice" -> first(exercise.decisions().stream().flatMap(decision -> decision.getOptions().stream()
                    .map(option -> decision.getName() + " is " + option.getName())).toList());
            case "end" -> exercise.end().map(ExerciseFields::month);
            case "afterwards" -> exercise.end().map(end -> month(end.plusMonths(1)));
            case "unresolved" -> first(names(exercise.unresolved()).toList());
            case "due" -> exercise.unresolved().stream().flatMap(belief -> belief.getDue().month().stream()).findFirst()
                    .map(month -> new Fields.Field(month.atEndOfMonth().toString(), List.of()));
            case "untranslated" -> first(ExerciseLanguages.of(exercise.exercise()).stream().skip(1).toList());
            case "titled" -> ExerciseLanguages.of(exercise.exercise()).stream().skip(1).findFirst()
                    .flatMap(language -> first(ShownTitles.missing(exercise.exercise(), language)));
            default -> throw new IllegalArgumentException("A construct has an unknown field: " + name);
        });
    }

    /** What may be injected or decided, each with the moves it may fall in. */
    private static List<String> pairs(ExerciseSoFar exercise, List<? extends Named> happenings) {
        return happenings.stream().flatMap(happening -> names(exercise.moves())
                .filter(move -> exercise.mayFallIn(happening.getName(), move)).map(move -> happening.getName() + " in " + move)).toList();
    }

    private List<String> unplayed(ExerciseSoFar exercise, EObject place) {
        var played = exercise.named(Team.class, Literals.TEAM__STATES);
        return names.of(place, Literals.TEAM__STATES)
                .filter(found -> found.getEObjectOrProxy() instanceof State && !played.contains(found.getName().toString()))
                .map(found -> found.getName().toString()).sorted().toList();
    }

    /** Half of the months that no move plays yet; empty where all are played. */
    private static Optional<Fields.Field> advance(ExerciseSoFar exercise) {
        return exercise.end().flatMap(end -> exercise.plannedTo().filter(end::isAfter)
                .map(from -> month(from.plusMonths((from.until(end, ChronoUnit.MONTHS) + 1) / 2))));
    }

    private static Fields.Field month(YearMonth month) {
        return new Fields.Field(month.toString(), List.of());
    }

    private static Optional<Fields.Field> first(List<String> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Fields.Field(choices.getFirst(), choices));
    }

    private static Stream<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::getName);
    }
}
