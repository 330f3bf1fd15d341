package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Words;

/** Proposes languages of the room's pages, which are no elements of the text and so are in no scope. */
final class LanguageProposals {

    private final ExerciseSoFar.Finder exercises;

    @Inject
    LanguageProposals(ExerciseSoFar.Finder exercises) {
        this.exercises = exercises;
    }

    /** Those that there are pages in and that are not named yet. */
    void ofPages(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel();
        Set<String> named = Literals.LANGUAGES.isInstance(model)
                ? ArgumentsSoFar.words(model, Literals.LANGUAGES__LANGUAGES, context.getOffset()).collect(Collectors.toSet()) : Set.of();
        propose(ExerciseLanguages.WITH_PAGES.stream().filter(language -> !named.contains(language)), context, acceptor);
    }

    /** Those of the exercise but for the first, which its texts are in, and those that the same inject or message speaks. */
    void ofTexts(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel();
        if (model == null) {
            return;
        }
        Delivery delivery = model instanceof Words words && words.eContainer() instanceof Delivery outer ? outer
                : model instanceof Delivery around ? around : null;
        Set<String> spoken = delivery == null ? Set.of()
                : delivery.getWords().stream().filter(words -> words != model).map(Words::getLanguage).collect(Collectors.toSet());
        exercises.around(model).map(ExerciseSoFar::exercise).ifPresent(exercise -> propose(
                others(exercise).filter(language -> !spoken.contains(language)), context, acceptor));
    }

    private static Stream<String> others(Exercise exercise) {
        return ExerciseLanguages.of(exercise).stream().skip(1);
    }

    private static void propose(Stream<String> languages, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        languages.filter(language -> ValidProposals.matches(language, context)).forEach(language -> {
            var entry = ValidProposals.entry(language, ContentAssistEntry.KIND_REFERENCE, context);
            entry.setSource(new ProposalDetails(() -> new HoverCard(language, List.of("a language of the room's pages"), List.of())));
            acceptor.accept(entry, ExerciseLanguages.WITH_PAGES.indexOf(language));
        });
    }
}
