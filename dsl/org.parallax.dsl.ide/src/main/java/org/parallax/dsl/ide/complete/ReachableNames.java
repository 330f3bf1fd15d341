package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Chosen;
import org.parallax.model.Decision;
import org.parallax.model.ParallaxPackage;

/** What a reference may name at a place. */
final class ReachableNames {

    private final IScopeProvider scopes;
    private final StandIns standIns;
    private final SecondReading reading;

    @Inject
    ReachableNames(IScopeProvider scopes, StandIns standIns, SecondReading reading) {
        this.scopes = scopes;
        this.standIns = standIns;
        this.reading = reading;
    }

    /** All that can be named, whether the checks would take it there or not. */
    Stream<IEObjectDescription> of(EObject holder, EReference reference) {
        boolean happens = ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(reference.getEReferenceType());
        boolean whole = happens || ExerciseParts.around(holder).isPresent();
        IScope scope = whole ? happenings(holder, reference) : elements(holder, reference);
        // Where a text is read twice, the first reading counts for what is in both: references lead there.
        Set<QualifiedName> seen = new HashSet<>();
        return StreamSupport.stream(scope.getAllElements().spliterator(), false).filter(found -> seen.add(found.getName()));
    }

    private IScope elements(EObject holder, EReference reference) {
        reading.makeNamesVisible(holder.eResource());
        return scopes.getScope(holder, reference);
    }

    /** From the whole scenario or exercise, even where its syntax breaks. */
    private IScope happenings(EObject holder, EReference reference) {
        EObject place = standIns.of(holder);
        if (reference != ParallaxPackage.Literals.CHOSEN__OPTION || !(holder instanceof Chosen chosen) || place == holder) {
            return scopes.getScope(place, reference);
        }
        String name = ReferenceText.of(chosen, ParallaxPackage.Literals.CHOSEN__DECISION);
        var decision = scopes.getScope(place, ParallaxPackage.Literals.CHOSEN__DECISION)
                .getSingleElement(QualifiedName.create(name));
        return decision == null ? IScope.NULLSCOPE : Scopes.scopeFor(((Decision) decision.getEObjectOrProxy()).getOptions());
    }
}
