package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.scenario.Dependencies;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;

/** What a date, a condition or a change of what is inherited may name: nothing that waits for itself or is left out. */
final class FittingHappenings {

    private final StandIns standIns;
    private final ScenarioNames names;
    private final Dependencies dependencies;

    @Inject
    FittingHappenings(StandIns standIns, ScenarioNames names, Dependencies dependencies) {
        this.standIns = standIns;
        this.names = names;
        this.dependencies = dependencies;
    }

    /** Whether something that happens may be named by a reference of a holder. */
    Predicate<Named> of(EObject holder, EReference reference) {
        EObject place = standIns.of(holder);
        Scenario scenario = EcoreUtil2.getContainerOfType(place, Scenario.class);
        if (scenario == null || reference == ParallaxPackage.Literals.CHOSEN__OPTION) {
            return any -> true;
        }
        if (isAboutInherited(reference)) {
            Set<Named> changed = replaced(scenario, holder);
            return named -> !changed.contains(named) && !names.excluded(scenario).contains(named.getName());
        }
        Set<Happening> waiting = waitingFor(place, scenario);
        Optional<Trigger> trigger = reference == ParallaxPackage.Literals.AFTER__ANCHOR
                ? Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Trigger.class))
                : Optional.empty();
        return named -> named instanceof Happening happening && !waiting.contains(happening)
                && !names.leavesOut(scenario, happening)
                && trigger.map(each -> each.getEvents().contains(happening)).orElse(true);
    }

    private static boolean isAboutInherited(EReference reference) {
        return reference == ParallaxPackage.Literals.EXCLUSION__REMOVED
                || reference == ParallaxPackage.Literals.REPLACEMENT__REPLACED;
    }

    private static Set<Named> replaced(Scenario scenario, EObject holder) {
        Set<Named> replaced = new HashSet<>();
        scenario.getStatements().forEach(statement -> {
            if (statement instanceof Replacement replacement && statement != holder && replacement.getReplaced() != null) {
                replaced.add(replacement.getReplaced());
            }
        });
        return replaced;
    }

    /** What is dated or decided here, and all that depends on that. */
    private Set<Happening> waitingFor(EObject place, Scenario scenario) {
        Replacement replacement = EcoreUtil2.getContainerOfType(place, Replacement.class);
        Happening dated = replacement == null
                ? EcoreUtil2.getContainerOfType(place, Happening.class)
                : replacement.getReplaced();
        return dated == null || dated.eIsProxy() ? Set.of() : dependencies.inAll(scenario).dependents(dated);
    }
}
