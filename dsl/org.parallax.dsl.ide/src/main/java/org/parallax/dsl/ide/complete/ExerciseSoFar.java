package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Event;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Move;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Resolution;
import org.parallax.model.Team;

/**
 * What the exercise around a place plans so far, without the statement at the place. Everything is told by its name, since
 * a text that breaks off is read twice and its elements are there twice.
 */
final class ExerciseSoFar {

    private final Exercise exercise;
    private final EObject place;
    private final MoveMonths moves;
    private final Optional<ScenarioInPlay> played;

    private ExerciseSoFar(Exercise exercise, EObject place, Optional<ScenarioInPlay> played) {
        this.exercise = exercise;
        this.place = place;
        this.moves = MoveMonths.of(exercise);
        this.played = played;
    }

    /** Finds it, from the whole text even where the syntax breaks. */
    static final class Finder {

        private final StandIns standIns;
        private final ExerciseTimes times;

        @Inject
        Finder(StandIns standIns, ExerciseTimes times) {
            this.standIns = standIns;
            this.times = times;
        }

        /** Empty outside exercises. */
        Optional<ExerciseSoFar> around(EObject place) {
            return ExerciseParts.around(place).flatMap(written -> ExerciseParts.around(standIns.of(written)))
                    .map(exercise -> new ExerciseSoFar(exercise, place, times.of(exercise)));
        }
    }

    Exercise exercise() {
        return exercise;
    }

    /** The statements of a type, but for the one at the place. */
    <T extends EObject> Stream<T> others(Class<T> type) {
        return ExerciseParts.of(exercise, type).stream().filter(statement -> statement != place && statement != place.eContainer());
    }

    /** What the other statements of a type name with a reference. */
    <T extends EObject> Set<String> named(Class<T> type, EReference reference) {
        return others(type).flatMap(each -> ReferenceText.all(each, reference).stream()).collect(Collectors.toSet());
    }

    /** The moves in the order in which they are played. */
    List<Move> moves() {
        return moves.inOrder();
    }

    /** The teams that somebody in the room sits in. */
    List<Team> seatedTeams() {
        return ExerciseParts.of(exercise, Team.class).stream().filter(Team::isSetLeast).toList();
    }

    /** The last month that the scenario projects. */
    Optional<YearMonth> end() {
        return played.flatMap(ScenarioInPlay::end);
    }

    /** The last month that is planned: of the last move, or the one before the first that the scenario projects. */
    Optional<YearMonth> plannedTo() {
        return moves().isEmpty() ? played.flatMap(ScenarioInPlay::start).map(month -> month.minusMonths(1))
                : MoveMonths.until(moves().getLast());
    }

    /** The events that no inject has yet, the earliest first. */
    List<Event> freeEvents() {
        Set<String> taken = named(org.parallax.model.Inject.class, ParallaxPackage.Literals.INJECT__EVENT);
        return played.stream().flatMap(scenario -> scenario.events().stream()).filter(event -> !taken.contains(event.getName()))
                .sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /** The decisions that nobody takes yet, the earliest first. */
    List<Decision> freeDecisions() {
        Set<String> taken = named(DecisionTask.class, ParallaxPackage.Literals.DECISION_TASK__DECISION);
        return played.stream().flatMap(scenario -> scenario.decisions().stream()).filter(decision -> !taken.contains(decision.getName()))
                .sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /** The events of the scenario, the earliest first. */
    List<Event> events() {
        return played.stream().flatMap(scenario -> scenario.events().stream()).sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /** The decisions of the scenario, the earliest first. */
    List<Decision> decisions() {
        return played.stream().flatMap(scenario -> scenario.decisions().stream()).sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /** The beliefs that the world is to answer and has not. */
    List<BeliefQuestion> unresolved() {
        Set<String> resolved = named(Resolution.class, ParallaxPackage.Literals.RESOLUTION__BELIEF);
        return ExerciseParts.of(exercise, BeliefQuestion.class).stream()
                .filter(belief -> !belief.getRule().isEmpty() && !resolved.contains(belief.getName())).toList();
    }

    /** Whether something of the scenario may take place in a move, for all that is known of both. */
    boolean mayFallIn(String happening, String move) {
        Optional<MonthRange> possible = Stream.<Happening>concat(events().stream(), decisions().stream())
                .filter(each -> happening.equals(each.getName())).findFirst().flatMap(each -> played.flatMap(scenario -> scenario.months(each)));
        Optional<MonthRange> months = moves().stream().filter(each -> move.equals(each.getName())).findFirst().flatMap(moves::of);
        return possible.isEmpty() || months.isEmpty() || MoveMonths.overlap(possible.get(), months.get());
    }

    /** The earlier something may take place, the lower. */
    int rank(Happening happening) {
        return played.flatMap(scenario -> scenario.months(happening)).map(MonthRange::first)
                .map(month -> Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH))).orElse(Integer.MAX_VALUE);
    }
}
