package org.parallax.dsl.ide.navigate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.Renamed;
import org.parallax.model.Scenario;

/** Finds an element that already has the name that another one is to get. */
final class TakenNames {

    private TakenNames() {}

    /**
     * Another element of that name in the files read together, which references could then mean, or one that had it
     * before and is still found by it. Names inside scenarios of which neither extends the other do not conflict, nor do
     * those inside an exercise with any outside it.
     */
    static Optional<Named> by(Named element, String name) {
        for (Resource file : List.copyOf(element.eResource().getResourceSet().getResources())) {
            var all = EcoreUtil.<EObject>getAllContents(file, false);
            while (all.hasNext()) {
                if (all.next() instanceof Named other && other != element && isCalled(other, name)
                        && meet(element, other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Named element, String name) {
        return name.equals(element.getName()) || element instanceof Renamed renamed && renamed.getFormerNames().contains(name);
    }

    private static Optional<Scenario> home(Named element) {
        return Optional.ofNullable(element.eContainer()).map(outer -> EcoreUtil2.getContainerOfType(outer, Scenario.class));
    }

    private static Optional<Exercise> exercise(Named element) {
        return Optional.ofNullable(element.eContainer()).flatMap(ExerciseParts::around);
    }

    private static boolean meet(Named element, Named another) {
        Optional<Exercise> exercise = exercise(element);
        if (exercise.isPresent() || exercise(another).isPresent()) {
            return exercise.equals(exercise(another));
        }
        Optional<Scenario> one = home(element);
        Optional<Scenario> other = home(another);
        return one.isEmpty() || other.isEmpty() || line(one.get()).contains(other.get()) || line(other.get()).contains(one.get());
    }

    /** A scenario and all it extends; ends even where they form a circle. */
    private static Set<Scenario> line(Scenario scenario) {
        var line = new HashSet<Scenario>();
        for (Scenario next = scenario; next != null && line.add(next); next = next.getParent()) {
            continue;
        }
        return line;
    }
}
