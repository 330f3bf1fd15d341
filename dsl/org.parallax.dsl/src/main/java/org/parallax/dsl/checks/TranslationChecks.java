package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.Decision;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;
import org.parallax.model.TranslatedTitle;
import org.parallax.model.Translations;

/** A title in another language is of one thing, and given once. */
public final class TranslationChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    TranslationChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** Nothing has two titles in one language. */
    @Check
    public void givenOnce(Exercise exercise) {
        Map<List<Object>, TranslatedTitle> seen = new HashMap<>();
        for (Translations translations : ExerciseParts.of(exercise, Translations.class)) {
            for (TranslatedTitle title : translations.getEntries()) {
                TranslatedTitle earlier = Messages.isKnown(title.getSubject())
                        ? seen.putIfAbsent(List.of(translations.getLanguage(), title.getSubject()), title) : null;
                if (earlier != null) {
                    report(IssueCode.DUPLICATE_STATEMENT, title, (EStructuralFeature) null, title.getSubject().getName() + " has a title in "
                            + translations.getLanguage() + " already, in " + Messages.place(title, earlier) + ".",
                            OtherPlace.of(earlier, "the first time"));
                }
            }
        }
    }

    /** The name means one thing: two options may share one, and what an exercise names may be named as what happens is. */
    @Check
    public void hasOneMeaning(TranslatedTitle title) {
        ExerciseParts.around(title).filter(exercise -> Messages.isKnown(title.getSubject())).ifPresent(exercise -> {
            List<Named> meanings = meanings(exercise).filter(named -> title.getSubject().getName().equals(named.getName())).toList();
            if (meanings.size() > 1 && !areOfOneScenario(meanings)) {
                report(IssueCode.AMBIGUOUS_NAME, title, Literals.TRANSLATED_TITLE__SUBJECT, "The name " + title.getSubject().getName()
                        + " has more than one meaning: " + Messages.list(meanings.stream()
                                .map(each -> Messages.element(each) + " in " + Messages.place(title, each)).toList()) + ".",
                        meanings.stream().map(each -> OtherPlace.of(each, Messages.element(each))).toArray(String[]::new));
            }
        });
    }

    /** What happens in one scenario under one name is ambiguous wherever it is named, which is told for all of the language alike. */
    private static boolean areOfOneScenario(List<Named> meanings) {
        return meanings.stream().map(each -> Optional.ofNullable(EcoreUtil2.getContainerOfType(each, Scenario.class))).distinct().count() == 1
                && meanings.getFirst() instanceof Happening;
    }

    private Stream<Named> meanings(Exercise exercise) {
        List<Named> named = new ArrayList<>(ExerciseParts.of(exercise, Named.class));
        times.of(exercise).ifPresent(played -> {
            named.addAll(played.events());
            for (Decision decision : played.decisions()) {
                named.add(decision);
                named.addAll(played.options(decision));
            }
        });
        return named.stream();
    }
}
