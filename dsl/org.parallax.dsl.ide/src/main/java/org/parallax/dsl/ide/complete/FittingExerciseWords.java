package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.model.Attribution;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Decider;
import org.parallax.model.DecisionRule;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.Languages;
import org.parallax.model.Objective;
import org.parallax.model.Observers;
import org.parallax.model.ParallaxPackage.Literals;

/** Separates the words that a statement of an exercise still takes from those that would contradict it or say it twice. */
final class FittingExerciseWords {

    private final ExerciseSoFar.Finder exercises;

    @Inject
    FittingExerciseWords(ExerciseSoFar.Finder exercises) {
        this.exercises = exercises;
    }

    /** Whether the checks accept a keyword at a place; all are outside exercises. */
    boolean fits(Keyword keyword, EObject model, ContentAssistContext context) {
        String word = keyword.getValue();
        return switch (GrammarUtil.containingRule(keyword).getName()) {
            case "Exercise" -> !(model instanceof Exercise) || switch (word) {
                case "plays" -> !isSaid(model, Literals.EXERCISE__SCENARIO, context);
                case "{" -> isSaid(model, Literals.EXERCISE__SCENARIO, context);
                default -> true;
            };
            case "Team" -> !word.equals("of") || !isSaid(model, Literals.TEAM__STATES, context);
            case "DeliveryClause" -> switch (word) {
                case "to" -> !isSaid(model, Literals.DELIVERY__TEAMS, context);
                case "automatically" -> !isSaid(model, Literals.DELIVERY__AUTOMATIC, context);
                default -> true;
            };
            case "Question" -> !word.equals("in")
                    || !isSaid(model, Literals.QUESTION__MOVE, context) && !isSaid(model, Literals.QUESTION__DEBRIEF, context);
            case "DecisionRule" -> !(model instanceof DecisionTask task && isBy(task, Decider.ROOM))
                    || !word.equals(DecisionRule.LEAD.getLiteral());
            case "DecisionTask" -> word.equals("decide") ? begins(word, model) : !(model instanceof DecisionTask task) || takes(task, word, context);
            case "BeliefQuestion" -> !(model instanceof BeliefQuestion belief) || takes(belief, keyword, context);
            default -> begins(word, model);
        };
    }

    /** Whether there is anything that a statement could be about, and it is not made already where once is all. */
    private boolean begins(String word, EObject model) {
        return exercises.around(model).map(exercise -> switch (word) {
            case "languages" -> exercise.others(Languages.class).findAny().isEmpty();
            case "names" -> exercise.others(Attribution.class).findAny().isEmpty();
            case "observers" -> exercise.others(Observers.class).findAny().isEmpty();
            case "inject" -> !exercise.freeEvents().isEmpty();
            case "decide" -> !exercise.freeDecisions().isEmpty();
            case "resolution" -> !exercise.unresolved().isEmpty();
            case "words" -> ExerciseLanguages.of(exercise.exercise()).size() > 1;
            default -> true;
        }).orElse(true);
    }

    private boolean takes(DecisionTask task, String word, ContentAssistContext context) {
        boolean votes = !isBy(task, Decider.FACILITATOR) && !isBy(task, Decider.CHANCE);
        return switch (word) {
            case "by" -> !task.isSetDecider() && !isSaid(task, Literals.DECISION_TASK__TEAM, context);
            case "with" -> votes && !task.isSetRule();
            case "secret" -> votes && !task.isSecret() && !(task.isSetRule() && task.getRule() == DecisionRule.LEAD);
            case "serves" -> !isSaid(task, Literals.DECISION_TASK__OBJECTIVES, context)
                    && exercises.around(task).map(exercise -> exercise.others(Objective.class).findAny().isPresent()).orElse(true);
            default -> true;
        };
    }

    private static boolean isBy(DecisionTask task, Decider decider) {
        return task.isSetDecider() && task.getDecider() == decider;
    }

    /** An indicator is of the model, so no source answers it; and a range is asked of an indicator alone. */
    private static boolean takes(BeliefQuestion belief, Keyword keyword, ContentAssistContext context) {
        boolean isAboutMonth = isSaid(belief, Literals.BELIEF_QUESTION__PROPOSITION, context);
        boolean isAboutHappening = isSaid(belief, Literals.BELIEF_QUESTION__CONDITION, context);
        return switch (keyword.getValue()) {
            case "on" -> isDue(keyword) || !isAboutMonth && !isAboutHappening;
            case "as" -> !isAboutHappening && !(isAboutMonth && belief.getProposition().isSetComparison());
            case "resolved" -> !isAboutMonth;
            case "secret" -> !belief.isSecret();
            default -> true;
        };
    }

    /** The month from which the world can answer is given behind the rule by which it does. */
    private static boolean isDue(Keyword keyword) {
        return keyword.eContainer() instanceof Group group && EcoreUtil2.eAllOfType(group, Assignment.class).stream()
                .anyMatch(assignment -> assignment.getFeature().equals(Literals.BELIEF_QUESTION__DUE.getName()));
    }

    private static boolean isSaid(EObject model, EStructuralFeature feature, ContentAssistContext context) {
        return feature.getEContainingClass().isSuperTypeOf(model.eClass()) && ArgumentsSoFar.isWritten(model, feature, context.getOffset());
    }
}
