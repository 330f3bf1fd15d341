package org.parallax.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.dsl.ide.outline.ExerciseLabels;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.model.DecisionTask;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.Inject;
import org.parallax.model.Message;
import org.parallax.model.Move;
import org.parallax.model.Named;
import org.parallax.model.Objective;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Question;
import org.parallax.model.Team;

/** What an exercise and its teams, moves, messages and questions plan, in sentences. */
final class ExerciseFacts {

    private ExerciseFacts() {}

    /** Nothing for what is no exercise and stands in none. */
    static List<String> of(Named element) {
        return switch (element) {
            case Exercise exercise -> exercise(exercise);
            case Team team -> team(team);
            case Move move -> ExerciseParts.around(move).map(exercise -> move(exercise, move)).orElse(List.of());
            case Objective objective -> List.of(said("Served by ", tasks(objective).filter(task -> task.getObjectives().contains(objective)))
                    .findFirst().orElse("Nothing serves it yet"));
            case Message message -> Stream.concat(Stream.of(due(message)), words(message)).toList();
            case Question question -> List.of(asked(question), "An answer is shown when the facilitator approves it");
            default -> List.of();
        };
    }

    private static List<String> exercise(Exercise exercise) {
        var facts = new ArrayList<String>();
        PlayedScenario.of(exercise).ifPresent(scenario -> facts.add("Plays " + Titles.of(scenario)));
        List<Move> moves = ExerciseParts.of(exercise, Move.class);
        SeatRange seats = SeatRange.of(exercise);
        facts.add(counted(ExerciseParts.of(exercise, Team.class).size(), "team") + " of " + seats.least() + " to " + seats.most() + " people, "
                + counted(moves.size(), "move") + ", " + counted(moves.stream().mapToInt(Move::getMinutes).sum(), "minute"));
        String left = ExerciseLabels.leftToChance(exercise).stream().map(Titles::of).collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            facts.add("Left to chance: " + left);
        }
        return List.copyOf(facts);
    }

    private static List<String> team(Team team) {
        var facts = new ArrayList<String>();
        String states = team.getStates().stream().filter(state -> !state.eIsProxy()).map(Titles::of).collect(Collectors.joining(", "));
        if (!states.isEmpty()) {
            facts.add("Plays " + states);
        }
        SeatRange seats = SeatRange.of(team);
        facts.add(seats.isEmpty() ? "Nobody in the room sits in it: it is the facilitator's own"
                : seats.least() == seats.most() ? "Takes " + seats.most() + " people"
                : "Takes " + seats.least() + " to " + seats.most() + " people");
        said("Decides ", tasks(team).filter(task -> task.getTeam() == team)).forEach(facts::add);
        return List.copyOf(facts);
    }

    private static List<String> move(Exercise exercise, Move move) {
        var facts = new ArrayList<String>();
        MoveMonths.of(exercise).of(move).ifPresent(months -> facts.add("Plays " + months.first() + " to " + months.last()));
        if (move.isSetMinutes()) {
            facts.add(counted(move.getMinutes(), "minute") + " in the room");
        }
        facts.addAll(BeliefFacts.askedBefore(exercise, move));
        ExerciseParts.of(exercise, Delivery.class).stream().filter(delivery -> delivery.getMove() == move)
                .map(delivery -> "Due in it: " + name(delivery) + ", " + ExerciseLabels.of(delivery)).forEach(facts::add);
        ExerciseParts.of(exercise, DecisionTask.class).stream().filter(task -> task.getMove() == move)
                .map(task -> "Decided in it: " + written(task, ParallaxPackage.Literals.DECISION_TASK__DECISION) + " by " + ExerciseLabels.of(task))
                .forEach(facts::add);
        facts.addAll(BeliefFacts.askedAfter(exercise, move));
        return List.copyOf(facts);
    }

    /** In which move something reaches whom, and whether a hand is needed. */
    static String due(Delivery delivery) {
        String move = written(delivery, ParallaxPackage.Literals.DELIVERY__MOVE);
        String everybody = delivery.getTeams().isEmpty() ? ", to everybody" : "";
        return "Due in " + (move.isEmpty() ? "no move yet" : move) + ", " + ExerciseLabels.of(delivery) + everybody
                + (delivery.isAutomatic() ? "" : ", when the facilitator fires it");
    }

    /** What it says, in each language. */
    static Stream<String> words(Delivery delivery) {
        return delivery.getWords().stream().map(words -> (words.getLanguage().isEmpty() ? "Says: " : "Says in " + words.getLanguage() + ": ")
                + words.getText());
    }

    private static String asked(Question question) {
        String move = written(question, ParallaxPackage.Literals.QUESTION__MOVE);
        return question.isDebrief() ? "Asked in the debrief" : move.isEmpty() ? "Asked at any time" : "Asked in " + move;
    }

    private static Stream<DecisionTask> tasks(EObject place) {
        return ExerciseParts.around(place).stream().flatMap(exercise -> ExerciseParts.of(exercise, DecisionTask.class).stream());
    }

    private static Stream<String> said(String what, Stream<DecisionTask> tasks) {
        String names = tasks.map(task -> written(task, ParallaxPackage.Literals.DECISION_TASK__DECISION)).collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(what + names);
    }

    private static String name(Delivery delivery) {
        return switch (delivery) {
            case Inject inject -> written(inject, ParallaxPackage.Literals.INJECT__EVENT);
            case Message message -> message.getName();
            default -> "";
        };
    }

    private static String written(EObject holder, EReference reference) {
        return ReferenceText.of(holder, reference);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
