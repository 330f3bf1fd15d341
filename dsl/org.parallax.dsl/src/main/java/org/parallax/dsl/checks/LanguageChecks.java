package org.parallax.dsl.checks;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ShownTitles;
import org.parallax.dsl.exercise.SpokenWords;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.Nearest;
import org.parallax.model.Exercise;
import org.parallax.model.Languages;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Translations;
import org.parallax.model.Words;

/** There are pages in every language of an exercise, and words for them. */
public final class LanguageChecks extends Checks {

    /** So many names are told of those that lack words. */
    private static final int TOLD = 3;

    /** There are pages in each language; data: those that may be meant. */
    @Check
    public void havePages(Languages languages) {
        for (int place = 0; place < languages.getLanguages().size(); place++) {
            unknown(languages, Literals.LANGUAGES__LANGUAGES, place, languages.getLanguages().get(place));
        }
    }

    /** What is said is said in a language of the exercise. */
    @Check
    public void isListed(Words words) {
        listed(words, Literals.WORDS__LANGUAGE, words.getLanguage());
    }

    /** Titles are given in a language of the exercise. */
    @Check
    public void isListed(Translations translations) {
        listed(translations, Literals.TRANSLATIONS__LANGUAGE, translations.getLanguage());
    }

    /** What the room reads has words in each further language. */
    @Check
    public void haveWords(Languages languages) {
        ExerciseParts.around(languages).ifPresent(exercise -> {
            for (int place = 0; place < languages.getLanguages().size(); place++) {
                String language = languages.getLanguages().get(place);
                if (ExerciseLanguages.WITH_PAGES.contains(language) && languages.getLanguages().indexOf(language) == place
                        && !ExerciseLanguages.of(exercise).getFirst().equals(language)) {
                    compare(exercise, languages, place, language);
                    haveSaid(exercise, languages, place, language);
                }
            }
        });
    }

    private void compare(Exercise exercise, Languages languages, int place, String language) {
        int shown = ShownTitles.of(exercise).size();
        List<String> missing = ShownTitles.missing(exercise, language);
        if (missing.isEmpty()) {
            return;
        }
        boolean isBare = ExerciseParts.of(exercise, Translations.class).stream().noneMatch(each -> each.getLanguage().equals(language));
        String told = told(missing);
        String counted = missing.size() + " of " + shown + (shown == 1 ? " title" : " titles");
        if (isBare) {
            report(IssueCode.LANGUAGE_WITHOUT_WORDS, languages, Literals.LANGUAGES__LANGUAGES, place, "Nothing has a title in " + language
                    + ": write \"words in " + language + "\" for " + told + "; " + counted + " are missing.");
        } else {
            report(IssueCode.WORDS_MISSING, languages, Literals.LANGUAGES__LANGUAGES, place, language + " lacks " + counted + ": "
                    + told + ".");
        }
    }

    private void haveSaid(Exercise exercise, Languages languages, int place, String language) {
        List<String> missing = SpokenWords.missing(exercise, language);
        if (!missing.isEmpty()) {
            int said = SpokenWords.of(exercise).size();
            report(IssueCode.WORDS_MISSING, languages, Literals.LANGUAGES__LANGUAGES, place, language + " lacks the words of "
                    + missing.size() + " of " + said + (said == 1 ? " message or inject that says" : " messages and injects that say")
                    + " something: " + told(missing) + ".");
        }
    }

    private static String told(List<String> missing) {
        return Messages.list(missing.size() <= TOLD + 1 ? missing
                : Stream.concat(missing.subList(0, TOLD).stream(), Stream.of((missing.size() - TOLD) + " more")).toList());
    }

    /** Data: the language, to be added to those of the exercise. */
    private void listed(EObject at, EStructuralFeature feature, String language) {
        if (language.isEmpty() || unknown(at, feature, INSIGNIFICANT_INDEX, language)) {
            return;
        }
        ExerciseParts.around(at).map(ExerciseLanguages::of).filter(languages -> !languages.contains(language))
                .ifPresent(languages -> report(IssueCode.LANGUAGE_NOT_LISTED, at, feature, "The pages are in " + Messages.list(languages)
                        + ", so nobody reads what is told in " + language + ".", language));
    }

    private boolean unknown(EObject at, EStructuralFeature feature, int place, String language) {
        if (ExerciseLanguages.WITH_PAGES.contains(language)) {
            return false;
        }
        List<String> nearest = Nearest.to(language, ExerciseLanguages.WITH_PAGES.stream());
        report(IssueCode.UNKNOWN_LANGUAGE, at, feature, place, "There are no pages in " + language + ", but in "
                + Messages.list(ExerciseLanguages.WITH_PAGES) + "." + Nearest.question(nearest), nearest.toArray(String[]::new));
        return true;
    }
}
