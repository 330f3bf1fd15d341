package org.parallax.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.ide.outline.ExerciseLabels;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Attribution;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Inject;
import org.parallax.model.Languages;
import org.parallax.model.Named;
import org.parallax.model.Observers;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Resolution;
import org.parallax.model.Translations;

/** What a statement of an exercise plans: for the word that it begins with, and for what it names of the scenario. */
final class StatementFacts {

    private StatementFacts() {}

    /** The card of the statement that the word at an offset begins; empty where none begins there. */
    static Optional<Hover> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || !(NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof EObject element)
                || !(element instanceof ExerciseStatement || element instanceof Exercise)) {
            return Optional.empty();
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null || node.getOffset() != leaf.getOffset() ? Optional.empty() : Optional.of(new Hover(Span.of(leaf), card(element)));
    }

    private static HoverCard card(EObject element) {
        return element instanceof Named named ? Hovers.cardOf(named) : new HoverCard(heading(element), of(element), List.of());
    }

    private static String heading(EObject element) {
        return switch (element) {
            case Inject inject -> "inject " + title(inject.getEvent(), ReferenceText.of(inject, ParallaxPackage.Literals.INJECT__EVENT));
            case DecisionTask task -> "decide " + title(task.getDecision(), ReferenceText.of(task, ParallaxPackage.Literals.DECISION_TASK__DECISION));
            case Resolution resolution -> "resolution of " + title(resolution.getBelief(), ReferenceText.of(resolution, ParallaxPackage.Literals.RESOLUTION__BELIEF));
            case Translations translations -> "words in " + translations.getLanguage();
            case Attribution attribution -> "names shown to " + attribution.getAudience().getLiteral();
            case Languages languages -> "languages " + String.join(", ", languages.getLanguages());
            default -> "observers";
        };
    }

    private static String title(@Nullable Named subject, String written) {
        return subject == null || subject.eIsProxy() ? written : Titles.of(subject);
    }

    /** What a statement plans for the element that it is about; nothing for others that it names. */
    static List<String> of(EObject statement, Named element) {
        boolean isAbout = switch (statement) {
            case Inject inject -> inject.getEvent() == element;
            case DecisionTask task -> task.getDecision() == element;
            case Resolution resolution -> resolution.getBelief() == element;
            default -> false;
        };
        return isAbout ? of(statement) : List.of();
    }

    private static List<String> of(EObject statement) {
        return switch (statement) {
            case Inject inject -> Stream.concat(Stream.of(ExerciseFacts.due(inject)), ExerciseFacts.words(inject)).toList();
            case DecisionTask task -> Stream.concat(Stream.of(decided(task)), options(task)).toList();
            case Resolution resolution -> List.of(answered(resolution));
            case Translations translations -> List.of(translated(translations));
            case Attribution attribution -> List.of(promise(attribution));
            case Languages languages -> List.of("The pages of the room are in these; the texts here are in "
                    + ExerciseParts.around(languages).map(exercise -> ExerciseLanguages.of(exercise).getFirst()).orElse("the first"));
            case Observers observers -> List.of(observers.isSetMost() ? "Up to " + observers.getMost() + " people watch what the projector shows"
                    : "Any number of people watch what the projector shows");
            default -> List.of();
        };
    }

    private static String decided(DecisionTask task) {
        String move = ReferenceText.of(task, ParallaxPackage.Literals.DECISION_TASK__MOVE);
        String serves = String.join(", ", ReferenceText.all(task, ParallaxPackage.Literals.DECISION_TASK__OBJECTIVES));
        return "Decided in " + (move.isEmpty() ? "no move yet" : move) + " by " + ExerciseLabels.of(task)
                + (serves.isEmpty() ? "" : "; serves " + serves);
    }

    private static Stream<String> options(DecisionTask task) {
        Decision decision = task.getDecision();
        return decision == null || decision.eIsProxy() ? Stream.empty() : decision.getOptions().stream()
                .map(option -> Titles.of(option) + (option.isSetShare() ? ", " + ExerciseLabels.figure(option.getShare()) + " % in the scenario" : ""));
    }

    private static String answered(Resolution resolution) {
        String answer = resolution.isSetAnswer() ? resolution.getAnswer().getLiteral() : "nothing yet";
        return "The world answered " + answer + (resolution.getDate().isGiven() ? " on " + resolution.getDate().text() : "");
    }

    private static String translated(Translations translations) {
        return translations.getEntries().stream().map(entry -> ReferenceText.of(entry, ParallaxPackage.Literals.TRANSLATED_TITLE__SUBJECT))
                .collect(Collectors.joining(", ", "Titles of ", ""));
    }

    private static String promise(Attribution attribution) {
        return switch (attribution.getAudience()) {
            case EVERYONE -> "Names stand beside choices once they are shown, and in the report";
            case FACILITATOR -> "The room and the public report see teams; the facilitator and the full report see names";
            case NOBODY -> "The Chatham House rule: names are never kept, and the report has teams alone";
        };
    }
}
