package org.parallax.dsl.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.Argument;
import org.parallax.model.Chosen;
import org.parallax.model.Document;
import org.parallax.model.Exercise;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * Says what a reference may name: happenings of the scenario around it, elements of the relationship it is about, what an
 * exercise and the scenario that it plays tell, or, for records and scenarios themselves, whatever the files and plug-ins
 * read together offer, the file itself first.
 */
public final class ParallaxScopeProvider implements IScopeProvider {

    private final Index index;
    private final Relationships relationships;
    private final ScenarioNames names;
    private final ExerciseScopes exercises;

    @Inject
    ParallaxScopeProvider(Index index, Relationships relationships, ScenarioNames names, ExerciseScopes exercises) {
        this.index = index;
        this.relationships = relationships;
        this.names = names;
        this.exercises = exercises;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (ParallaxPackage.Literals.HEADER.isSuperTypeOf(type)) {
            return index.everywhere(context.eResource(), type);
        }
        if (reference == ParallaxPackage.Literals.SCENARIO__PARENT || reference == ParallaxPackage.Literals.EXERCISE__SCENARIO) {
            return scenarios(context);
        }
        Exercise exercise = EcoreUtil2.getContainerOfType(context, Exercise.class);
        if (exercise != null) {
            return inExercise(exercise, context, reference);
        }
        if (reference == ParallaxPackage.Literals.CHOSEN__OPTION && context instanceof Chosen chosen) {
            return optionsOf(chosen);
        }
        if (reference == ParallaxPackage.Literals.OCCURRENCE__ENDED) {
            return conditions(context);
        }
        if (Corrections.leadsToSubject(reference)) {
            return elements(context, type);
        }
        if (ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(type)) {
            boolean isOfInherited = reference == ParallaxPackage.Literals.EXCLUSION__REMOVED
                    || reference == ParallaxPackage.Literals.REPLACEMENT__REPLACED;
            return happenings(context, type, isOfInherited);
        }
        if (reference == ParallaxPackage.Literals.ARGUMENT__VALUES && context instanceof Argument argument) {
            return argumentValues(argument);
        }
        return elements(context, type);
    }

    private IScope inExercise(Exercise exercise, EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (ExerciseNames.isOwn(type)) {
            return exercises.own(exercise, type);
        }
        if (context instanceof Chosen chosen && reference == ParallaxPackage.Literals.CHOSEN__OPTION) {
            return exercises.options(exercise, chosen);
        }
        if (ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(type)) {
            return exercises.happenings(exercise, type);
        }
        return reference == ParallaxPackage.Literals.TRANSLATED_TITLE__SUBJECT
                ? exercises.titled(exercise, elements(context, ParallaxPackage.Literals.STATE)) : elements(context, type);
    }

    /** A scenario of the same file hides those of this name in files that only happen to lie beside it. */
    private IScope scenarios(EObject context) {
        List<IEObjectDescription> near = new ArrayList<>();
        context.eResource().getContents().stream().filter(Document.class::isInstance).map(Document.class::cast)
                .flatMap(document -> document.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).filter(Names::has)
                .forEach(scenario -> near.add(EObjectDescription.create(QualifiedName.create(scenario.getName()), scenario)));
        return new SimpleScope(index.everywhere(context.eResource(), ParallaxPackage.Literals.SCENARIO), near);
    }

    private IScope elements(EObject context, EClass type) {
        return index.visible(context.eResource(), type, relationships.seenFrom(context));
    }

    /** What an event ends may be an event of the record, and in a scenario one of that, which hides the record's. */
    private IScope conditions(EObject context) {
        IScope documented = elements(context, ParallaxPackage.Literals.EVENT);
        Scenario scenario = EcoreUtil2.getContainerOfType(context, Scenario.class);
        return scenario == null ? documented : happenings(scenario, ParallaxPackage.Literals.EVENT, documented);
    }

    private IScope happenings(EObject context, EClass type, boolean isOfInherited) {
        Scenario scenario = EcoreUtil2.getContainerOfType(context, Scenario.class);
        if (scenario == null) {
            return IScope.NULLSCOPE;
        }
        return isOfInherited ? new NamedScope(names.inherited(scenario), type, IScope.NULLSCOPE)
                : happenings(scenario, type, IScope.NULLSCOPE);
    }

    /** The scenario's own, then what it inherits, then an outer scope. */
    private IScope happenings(Scenario scenario, EClass type, IScope outer) {
        return new NamedScope(names.own(scenario), type, new NamedScope(names.inherited(scenario), type, outer));
    }

    private static IScope optionsOf(Chosen chosen) {
        if (chosen.getDecision() == null || chosen.getDecision().eIsProxy()) {
            return IScope.NULLSCOPE;
        }
        List<Option> options = new ArrayList<>(chosen.getDecision().getOptions());
        options.removeIf(option -> !Names.has(option));
        return new SimpleScope(options.stream()
                .map(o -> EObjectDescription.create(QualifiedName.create(o.getName()), o)).toList());
    }

    /** Prefers what the kind asks for; what is of another type is found too, so that a check can say so. */
    private IScope argumentValues(Argument argument) {
        IScope all = elements(argument, ParallaxPackage.Literals.NAMED);
        Optional<EClass> wanted = ParameterTypes.wantedFor(argument);
        return wanted.<IScope>map(type -> new Preferred(elements(argument, type), all)).orElse(all);
    }
}
