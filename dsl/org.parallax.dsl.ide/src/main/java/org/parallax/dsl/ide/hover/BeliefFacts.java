package org.parallax.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.exercise.BeliefAnswers;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.ide.outline.ExerciseLabels;
import org.parallax.dsl.record.Titles;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.BeliefTime;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.MoveSide;

/** What a belief is about, when it is asked, who sees what, and whether the world answers it, in sentences. */
final class BeliefFacts {

    private BeliefFacts() {}

    static List<String> of(BeliefQuestion belief) {
        var facts = new ArrayList<String>();
        String about = written(belief.getCondition()) + written(belief.getProposition());
        if (!about.isEmpty()) {
            String title = BeliefAnswers.subject(belief).map(Titles::of).filter(words -> !words.equals(about)).map(words -> ": " + words).orElse("");
            facts.add((belief.isRange() ? "A lowest, a highest and a best figure for " : "How probable it is: ") + about + title);
        }
        String when = belief.getTimes().stream().map(ExerciseLabels::of).collect(Collectors.joining(", "));
        if (!when.isEmpty()) {
            facts.add("Asked " + when + (belief.isSetRounds() && belief.getRounds() > 1 ? ", in " + belief.getRounds() + " rounds each" : ""));
        }
        facts.add(belief.isSecret() ? "Hidden until it is closed; nobody, the facilitator included, can find out who believed what"
                : "Hidden until it is closed; then the room sees all answers, without names");
        facts.add(belief.getRule().isEmpty() ? "About the projection: no source outside the room answers it"
                : "About the world, answered by: " + belief.getRule() + (belief.getDue().isGiven() ? ", from " + belief.getDue().text() + " on" : ""));
        return List.copyOf(facts);
    }

    /** What is asked before a move begins. */
    static List<String> askedBefore(Exercise exercise, Move move) {
        return asked(exercise, "Asked before it: ", time -> time.getMove() == move && time.getSide() == MoveSide.BEFORE);
    }

    /** What is asked after a move has ended. */
    static List<String> askedAfter(Exercise exercise, Move move) {
        return asked(exercise, "Asked after it: ", time -> time.getMove() == move && time.getSide() == MoveSide.AFTER);
    }

    private static List<String> asked(Exercise exercise, String when, Predicate<BeliefTime> then) {
        String names = ExerciseParts.of(exercise, BeliefQuestion.class).stream().filter(belief -> belief.getTimes().stream().anyMatch(then))
                .map(BeliefQuestion::getName).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(when + names);
    }

    /** As the author wrote it, on one line. */
    private static String written(@Nullable EObject part) {
        return Stream.ofNullable(part).map(NodeModelUtils::findActualNodeFor).filter(node -> node != null)
                .map(node -> NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ")).findFirst().orElse("");
    }
}
