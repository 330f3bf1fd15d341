package org.parallax.dsl.linking;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.ExerciseNames;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** What is said of a name in an exercise that cannot be found: it is sought in the exercise, or in what that plays. */
final class UnknownInExercise {

    private final ExerciseNames own;
    private final ScenarioNames names;

    @Inject
    UnknownInExercise(ExerciseNames own, ScenarioNames names) {
        this.own = own;
        this.names = names;
    }

    /** Where nothing is played that can be found, which is reported once, nobody knows what takes place and who acts. */
    static boolean followsFromUnknownScenario(EObject holder, EReference reference) {
        Exercise exercise = EcoreUtil2.getContainerOfType(holder, Exercise.class);
        return exercise != null && exercise != holder && !ExerciseNames.isOwn(reference.getEReferenceType()) && PlayedScenario.of(exercise).isEmpty();
    }

    /** What is said of a name that there is, but of another sort or left out by the scenario: no other name is meant. */
    Optional<String> foundOtherwise(EObject holder, EReference reference, String name) {
        EClass type = reference.getEReferenceType();
        return around(holder, reference).flatMap(exercise -> ExerciseNames.isOwn(type) ? ofOtherType(own.own(exercise).get(name), type)
                : PlayedScenario.of(exercise).flatMap(scenario -> foundOtherwise(scenario, type, name)));
    }

    /** That a name is not to be found in the exercise or in what it plays; empty for what is of a record. */
    Optional<String> missing(EObject holder, EReference reference, String name) {
        return around(holder, reference).flatMap(exercise -> missing(exercise, reference, name));
    }

    private static Optional<Exercise> around(EObject holder, EReference reference) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(holder, Exercise.class))
                .filter(exercise -> exercise != holder && reference != ParallaxPackage.Literals.CHOSEN__OPTION);
    }

    private Optional<String> foundOtherwise(Scenario scenario, EClass type, String name) {
        Collection<Named> found = ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(type)
                ? Stream.concat(names.own(scenario).get(name).stream(), names.kept(scenario).get(name).stream()).map(Named.class::cast).toList()
                : List.of();
        boolean isLeftOut = type != ParallaxPackage.Literals.STATE
                && names.inherited(scenario).get(name).stream().anyMatch(happening -> names.leavesOut(scenario, happening));
        return ofOtherType(found, type).or(() -> isLeftOut
                ? Optional.of("The scenario " + scenario.getName() + " leaves out " + name + ".") : Optional.empty());
    }

    private static Optional<String> missing(Exercise exercise, EReference reference, String name) {
        EClass type = reference.getEReferenceType();
        String here = "the exercise " + exercise.getName();
        String missing = "There is no " + ElementWords.of(type) + " named " + name + " in ";
        if (ExerciseNames.isOwn(type)) {
            return Optional.of(missing + here + ".");
        }
        Optional<String> played = PlayedScenario.of(exercise).map(scenario -> "the scenario " + scenario.getName());
        return reference == ParallaxPackage.Literals.TRANSLATED_TITLE__SUBJECT
                ? played.map(there -> "Nothing is named " + name + " in " + here + ", in " + there + " or among its states.")
                : played.filter(there -> ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(type)).map(there -> missing + there + ".");
    }

    private static Optional<String> ofOtherType(Collection<? extends Named> found, EClass type) {
        return found.stream().findFirst().map(other -> other.getName() + " is " + ElementWords.one(other.eClass()) + ", and "
                + ElementWords.one(type) + " is due here.");
    }
}
