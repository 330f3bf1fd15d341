package org.parallax.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.ide.text.Span;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.BeliefTime;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Inject;
import org.parallax.model.Message;
import org.parallax.model.Move;
import org.parallax.model.MoveSide;
import org.parallax.model.Named;
import org.parallax.model.Objective;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Question;
import org.parallax.model.Resolution;
import org.parallax.model.Team;

/**
 * The plan of an exercise as it is played: its moves in the order of their months, each with what is asked, due and
 * decided in it, wherever that stands in the text; and what is left to chance.
 */
final class ExerciseOutline {

    private static final Span NOWHERE = new Span(0, 0);

    private ExerciseOutline() {}

    /** The lines below an exercise. */
    static List<OutlineEntry> of(Exercise exercise) {
        var lines = new ArrayList<OutlineEntry>();
        var months = MoveMonths.of(exercise);
        parts(exercise, Objective.class).forEach(objective -> lines.add(named(objective, "", List.of())));
        parts(exercise, Team.class).forEach(team -> lines.add(named(team, ExerciseLabels.of(team), List.of())));
        moves(exercise, months).forEach(move -> lines.add(named(move, ExerciseLabels.of(move, months), inMove(exercise, move))));
        lines.addAll(inNoMove(exercise));
        chance(exercise).ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** Those that say no month come last. */
    private static Stream<Move> moves(Exercise exercise, MoveMonths months) {
        return Stream.concat(months.inOrder().stream(),
                parts(exercise, Move.class).filter(move -> !months.inOrder().contains(move)));
    }

    private static List<OutlineEntry> inMove(Exercise exercise, Move move) {
        var lines = new ArrayList<OutlineEntry>();
        beliefs(exercise, time -> time.getMove() == move && time.getSide() == MoveSide.BEFORE).forEach(lines::add);
        parts(exercise, Inject.class).filter(inject -> inject.getMove() == move)
                .forEach(inject -> lines.add(inject(inject)));
        parts(exercise, Message.class).filter(message -> message.getMove() == move)
                .forEach(message -> lines.add(named(message, ExerciseLabels.of(message), List.of())));
        parts(exercise, DecisionTask.class).filter(task -> task.getMove() == move).forEach(task -> lines.add(task(task)));
        parts(exercise, Question.class).filter(question -> question.getMove() == move)
                .forEach(question -> lines.add(named(question, "", List.of())));
        beliefs(exercise, time -> time.getMove() == move && time.getSide() == MoveSide.AFTER).forEach(lines::add);
        return List.copyOf(lines);
    }

    private static List<OutlineEntry> inNoMove(Exercise exercise) {
        var lines = new ArrayList<OutlineEntry>();
        parts(exercise, Inject.class).filter(inject -> isMissing(inject.getMove())).forEach(inject -> lines.add(inject(inject)));
        parts(exercise, Message.class).filter(message -> isMissing(message.getMove()))
                .forEach(message -> lines.add(named(message, "", List.of())));
        parts(exercise, DecisionTask.class).filter(task -> isMissing(task.getMove())).forEach(task -> lines.add(task(task)));
        parts(exercise, BeliefQuestion.class).filter(belief -> belief.getTimes().stream().allMatch(time -> isMissing(time.getMove())))
                .forEach(belief -> lines.add(named(belief, ExerciseLabels.of(belief), List.of())));
        parts(exercise, Question.class).filter(question -> isMissing(question.getMove()))
                .forEach(question -> lines.add(named(question, question.isDebrief() ? "in the debrief" : "at any time", List.of())));
        parts(exercise, Resolution.class).forEach(resolution -> lines.add(resolution(resolution)));
        return List.copyOf(lines);
    }

    private static boolean isMissing(@Nullable Move move) {
        return move == null || move.eIsProxy();
    }

    private static Stream<OutlineEntry> beliefs(Exercise exercise, Predicate<BeliefTime> then) {
        return parts(exercise, BeliefQuestion.class).flatMap(belief -> belief.getTimes().stream().filter(then)
                .map(time -> named(belief, Stream.of(time.getSide() == MoveSide.BEFORE ? "before" : "after", ExerciseLabels.of(belief))
                        .filter(phrase -> !phrase.isEmpty()).collect(Collectors.joining(", ")), List.of())));
    }

    private static OutlineEntry inject(Inject inject) {
        return about(inject, ParallaxPackage.Literals.INJECT__EVENT, inject.getEvent(), ExerciseLabels.of(inject));
    }

    private static OutlineEntry task(DecisionTask task) {
        return about(task, ParallaxPackage.Literals.DECISION_TASK__DECISION, task.getDecision(), ExerciseLabels.of(task));
    }

    private static OutlineEntry resolution(Resolution resolution) {
        String answer = resolution.isSetAnswer() ? resolution.getAnswer().getLiteral() : "?";
        return about(resolution, ParallaxPackage.Literals.RESOLUTION__BELIEF, resolution.getBelief(), answer);
    }

    /** What is left to chance leads nowhere: it is what the text does not say. */
    private static Optional<OutlineEntry> chance(Exercise exercise) {
        String left = ExerciseLabels.leftToChance(exercise).stream().map(Decision::getName).collect(Collectors.joining(", "));
        INode node = NodeModelUtils.findActualNodeFor(exercise);
        return left.isEmpty() || node == null ? Optional.empty()
                : Optional.of(new OutlineEntry("", "left to chance: " + left, "", "Chance", name(exercise, ParallaxPackage.Literals.NAMED__NAME),
                        Span.of(node), List.of()));
    }

    private static OutlineEntry named(Named element, String detail, List<OutlineEntry> below) {
        return new OutlineEntry(element.getName(), element.getTitle(), detail, element.eClass().getName(),
                name(element, ParallaxPackage.Literals.NAMED__NAME), whole(element), below);
    }

    private static OutlineEntry about(ExerciseStatement statement, EReference reference, @Nullable Named subject, String detail) {
        String title = subject == null || subject.eIsProxy() ? "" : subject.getTitle();
        return new OutlineEntry(ExerciseLabels.name(statement, reference), title, detail, statement.eClass().getName(),
                name(statement, reference), whole(statement), List.of());
    }

    private static Span name(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(Span::of)
                .orElseGet(() -> new Span(whole(element).offset(), 0));
    }

    private static Span whole(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).map(Span::of).orElse(NOWHERE);
    }

    private static <T extends ExerciseStatement> Stream<T> parts(Exercise exercise, Class<T> type) {
        return ExerciseParts.of(exercise, type).stream();
    }
}
