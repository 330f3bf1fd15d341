package org.parallax.dsl.scoping;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.Chosen;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * What a reference in an exercise may name: its own teams, moves and so on, and what takes place in the scenario that it
 * plays, with all that the scenario inherits and without what it leaves out.
 */
final class ExerciseScopes {

    private final ExerciseNames own;
    private final ScenarioNames names;

    @Inject
    ExerciseScopes(ExerciseNames own, ScenarioNames names) {
        this.own = own;
        this.names = names;
    }

    /** The exercise's own elements of a type. */
    IScope own(Exercise exercise, EClass type) {
        return new NamedScope(own.own(exercise), type, IScope.NULLSCOPE);
    }

    /** What takes place in the played scenario; nothing where that is not known. */
    IScope happenings(Exercise exercise, EClass type) {
        return happenings(PlayedScenario.of(exercise), type, IScope.NULLSCOPE);
    }

    /** The options of a decision that are open in the played scenario. */
    IScope options(Exercise exercise, Chosen chosen) {
        Multimap<String, Option> open = LinkedHashMultimap.create();
        PlayedScenario.of(exercise).filter(scenario -> chosen.getDecision() != null && !chosen.getDecision().eIsProxy())
                .ifPresent(scenario -> chosen.getDecision().getOptions().stream().filter(Names::has)
                        .filter(Predicate.not(option -> names.leavesOut(scenario, option)))
                        .forEach(option -> open.put(option.getName(), option)));
        return new NamedScope(open, ParallaxPackage.Literals.OPTION, IScope.NULLSCOPE);
    }

    /**
     * What has a title to translate: what the exercise names and itself, then what takes place in the scenario, the scenario
     * and its states.
     */
    IScope titled(Exercise exercise, IScope states) {
        Optional<Scenario> played = PlayedScenario.of(exercise);
        IScope scenario = new NamedScope(single(played.map(Named.class::cast)), ParallaxPackage.Literals.NAMED, states);
        IScope itself = new NamedScope(single(Optional.of(exercise)), ParallaxPackage.Literals.NAMED,
                happenings(played, ParallaxPackage.Literals.HAPPENING, scenario));
        return new NamedScope(own.own(exercise), ParallaxPackage.Literals.NAMED, itself);
    }

    private IScope happenings(Optional<Scenario> played, EClass type, IScope outer) {
        return played.<IScope>map(scenario -> new NamedScope(names.own(scenario), type,
                new NamedScope(names.kept(scenario), type, outer))).orElse(outer);
    }

    private static Multimap<String, Named> single(Optional<Named> named) {
        Multimap<String, Named> names = LinkedHashMultimap.create();
        named.filter(Names::has).ifPresent(each -> names.put(each.getName(), each));
        return names;
    }
}
