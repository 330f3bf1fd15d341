package org.parallax.dsl.checks;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.IssueCode;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** A name refers to one element. That two have it is a warning; that somebody uses it makes it an error. */
public final class AmbiguityChecks extends Checks {

	private final IScopeProvider scopes;

	@Inject
	AmbiguityChecks(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** Every reference has one meaning. */
	@Check
	public void oneMeaning(EObject holder) {
		for (EReference reference : holder.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				Object value = holder.eGet(reference);
				if (value instanceof Named one) {
					check(holder, reference, one, INSIGNIFICANT_INDEX);
				} else if (value instanceof Iterable<?> many) {
					int position = 0;
					for (Object each : many) {
						check(holder, reference, (Named) each, position++);
					}
				}
			}
		}
	}

	private void check(EObject holder, EReference reference, Named target, int position) {
		if (target.eIsProxy() || target.getName().isEmpty()) {
			return;
		}
		Iterable<IEObjectDescription> found = scopes.getScope(holder, reference)
				.getElements(QualifiedName.create(target.getName()));
		if (Iterables.size(Iterables.limit(found, 2)) > 1 && isReallyTwo(found)) {
			String where = StreamSupport.stream(found.spliterator(), false)
					.map(d -> d.getEObjectURI().trimFragment().lastSegment()).distinct().sorted()
					.collect(Collectors.joining(" and "));
			report(IssueCode.AMBIGUOUS_NAME, holder, reference, position, "The name " + target.getName()
					+ " has more than one meaning: " + Iterables.size(found) + " elements in " + where + " have it.");
		}
	}

	/** A happening told anew in an extending scenario hides the inherited one; that is told elsewhere. */
	private static boolean isReallyTwo(Iterable<IEObjectDescription> found) {
		Set<EObject> containers = StreamSupport.stream(found.spliterator(), false)
				.map(IEObjectDescription::getEObjectOrProxy)
				.filter(e -> ParallaxPackage.Literals.HAPPENING.isInstance(e))
				.map(e -> EcoreUtil2.getContainerOfType(e, Scenario.class))
				.collect(Collectors.toSet());
		return containers.size() <= 1;
	}
}
