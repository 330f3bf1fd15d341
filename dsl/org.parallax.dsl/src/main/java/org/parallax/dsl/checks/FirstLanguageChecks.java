package org.parallax.dsl.checks;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.SpokenWords;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.Message;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.TranslatedTitle;
import org.parallax.model.Translations;
import org.parallax.model.Words;

/** The texts of an exercise are in its first language, which is read wherever another one has none. */
public final class FirstLanguageChecks extends Checks {

    /** What is said in a further language is said in the first. */
    @Check
    public void isSaidInFirst(Exercise exercise) {
        String first = ExerciseLanguages.of(exercise).getFirst();
        SpokenWords.of(exercise).stream()
                .filter(delivery -> !SpokenWords.isSaid(exercise, delivery, first) && isSaidInOther(exercise, delivery))
                .forEach(delivery -> report(IssueCode.FIRST_LANGUAGE_MISSING, delivery,
                        delivery instanceof Message ? Literals.NAMED__NAME : Literals.INJECT__EVENT, SpokenWords.name(delivery)
                                + " says nothing in " + first + ", the first language, which is read where another has no words: write \"says\""
                                + " and its words."));
    }

    /** A language that the exercise does not have is told already, and may be the first one misspelt. */
    private static boolean isSaidInOther(Exercise exercise, Delivery delivery) {
        return delivery.getWords().stream().map(Words::getLanguage).allMatch(ExerciseLanguages.of(exercise)::contains);
    }

    /** A title of the exercise is not given again in its own language; what happens may be titled in that of its scenario. */
    @Check
    public void isNoTranslation(TranslatedTitle title) {
        boolean isOwn = Messages.isKnown(title.getSubject()) && !title.getSubject().getTitle().isBlank()
                && ExerciseParts.around(title).equals(ExerciseParts.around(title.getSubject()));
        if (isOwn && title.eContainer() instanceof Translations translations
                && ExerciseParts.around(title).filter(exercise -> ExerciseLanguages.of(exercise).getFirst().equals(translations.getLanguage()))
                        .isPresent()) {
            report(IssueCode.TITLE_IN_FIRST_LANGUAGE, title, (EStructuralFeature) null, title.getSubject().getName()
                    + " has its title in " + translations.getLanguage() + " already, the first language: leave these words out.");
        }
    }
}
