package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.exercise.ShownTitles;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.BeliefTime;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;
import org.parallax.model.TranslatedTitle;
import org.parallax.model.Translations;

/** What a statement of an exercise may name: nothing that is planned already, or that cannot fall in the move it names. */
final class FittingExerciseNames {

    private final ExerciseSoFar.Finder exercises;

    @Inject
    FittingExerciseNames(ExerciseSoFar.Finder exercises) {
        this.exercises = exercises;
    }

    /** Whether something may be named by a reference of a holder; all may where an exercise has no say in it. */
    Predicate<Named> of(EObject holder, EReference reference, int offset) {
        return exercises.around(holder).map(exercise -> of(exercise, holder, reference, offset)).orElse(any -> true);
    }

    /** What comes earlier in the scenario comes earlier in a list; of titles to translate, those come first that the room reads. */
    int rank(EObject holder, Named named) {
        return exercises.around(holder).map(exercise -> EcoreUtil2.getContainerOfType(holder, Translations.class) != null
                ? place(exercise, named) : named instanceof Happening happening ? exercise.rank(happening) : 0).orElse(0);
    }

    private static int place(ExerciseSoFar exercise, Named named) {
        return ShownTitles.of(exercise.exercise()).stream().anyMatch(shown -> shown.getName().equals(named.getName())) ? 0 : 1;
    }

    private static Predicate<Named> of(ExerciseSoFar exercise, EObject holder, EReference reference, int offset) {
        if (reference == Literals.INJECT__EVENT) {
            Set<String> free = names(exercise.freeEvents().stream());
            String move = written(holder, Literals.DELIVERY__MOVE);
            return named -> free.contains(named.getName()) && exercise.mayFallIn(named.getName(), move);
        }
        if (reference == Literals.DECISION_TASK__DECISION) {
            Set<String> free = names(exercise.freeDecisions().stream());
            String move = written(holder, Literals.DECISION_TASK__MOVE);
            return named -> free.contains(named.getName()) && exercise.mayFallIn(named.getName(), move);
        }
        if (reference == Literals.DELIVERY__MOVE) {
            String event = written(holder, Literals.INJECT__EVENT);
            return named -> exercise.mayFallIn(event, named.getName());
        }
        if (reference == Literals.DECISION_TASK__MOVE) {
            String decision = written(holder, Literals.DECISION_TASK__DECISION);
            return named -> exercise.mayFallIn(decision, named.getName());
        }
        return amongOwn(exercise, holder, reference, offset);
    }

    private static Predicate<Named> amongOwn(ExerciseSoFar exercise, EObject holder, EReference reference, int offset) {
        if (reference == Literals.DECISION_TASK__TEAM) {
            return named -> named instanceof Team team && team.isSetLeast();
        }
        if (reference == Literals.DELIVERY__TEAMS || reference == Literals.DECISION_TASK__OBJECTIVES) {
            return unless(said(holder, reference, offset));
        }
        if (reference == Literals.TEAM__STATES) {
            return unless(exercise.named(Team.class, reference)).and(unless(said(holder, reference, offset)));
        }
        if (reference == Literals.BELIEF_TIME__MOVE && holder instanceof BeliefTime time) {
            return unless(sameSide(time));
        }
        if (reference == Literals.RESOLUTION__BELIEF) {
            Set<String> unresolved = names(exercise.unresolved().stream());
            return named -> unresolved.contains(named.getName());
        }
        return reference == Literals.TRANSLATED_TITLE__SUBJECT ? untranslated(exercise, holder) : any -> true;
    }

    /** The moves before which, or after which, the same belief is asked already. */
    private static Set<String> sameSide(BeliefTime time) {
        return time.eContainer() instanceof BeliefQuestion belief
                ? belief.getTimes().stream().filter(other -> other != time && other.getSide() == time.getSide())
                        .map(other -> written(other, Literals.BELIEF_TIME__MOVE)).collect(Collectors.toSet())
                : Set.of();
    }

    /** What has a title that is not told in the language yet. */
    private static Predicate<Named> untranslated(ExerciseSoFar exercise, EObject holder) {
        Translations block = EcoreUtil2.getContainerOfType(holder, Translations.class);
        String language = block == null ? "" : block.getLanguage();
        Stream<TranslatedTitle> here = block == null ? Stream.empty() : block.getEntries().stream();
        Stream<TranslatedTitle> elsewhere = exercise.others(Translations.class).filter(other -> other.getLanguage().equals(language))
                .flatMap(other -> other.getEntries().stream());
        Set<String> told = Stream.concat(here, elsewhere).filter(title -> title != holder)
                .map(title -> written(title, Literals.TRANSLATED_TITLE__SUBJECT)).collect(Collectors.toSet());
        return named -> !named.getTitle().isEmpty() && !told.contains(named.getName());
    }

    private static Set<String> said(EObject holder, EReference reference, int offset) {
        return reference.getEContainingClass().isSuperTypeOf(holder.eClass())
                ? ArgumentsSoFar.words(holder, reference, offset).collect(Collectors.toSet()) : Set.of();
    }

    private static Predicate<Named> unless(Set<String> names) {
        return named -> !names.contains(named.getName());
    }

    private static Set<String> names(Stream<? extends Named> elements) {
        return elements.map(Named::getName).collect(Collectors.toSet());
    }

    private static String written(EObject holder, EReference reference) {
        return reference.getEContainingClass().isSuperTypeOf(holder.eClass()) ? ReferenceText.of(holder, reference) : "";
    }
}
