package org.parallax.dsl.checks;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.Index;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** A name refers to one element. Where it could mean several, the reference is an error, wherever they stand. */
public final class AmbiguityChecks extends Checks {

    private final IScopeProvider scopes;
    private final Index index;
    private final ScenarioNames names;
    private final NamedReferences references;
    private final IResourceScopeCache cache;

    @Inject
    AmbiguityChecks(IScopeProvider scopes, Index index, ScenarioNames names, NamedReferences references, IResourceScopeCache cache) {
        this.scopes = scopes;
        this.index = index;
        this.names = names;
        this.references = references;
        this.cache = cache;
    }

    /** Every reference has one meaning. */
    @Check
    public void oneMeaning(EObject holder) {
        Set<String> doubtful = doubtful(holder.eResource());
        if (doubtful.isEmpty()) {
            return;
        }
        for (NamedReferences.NamedReference reference : references.of(holder)) {
            check(holder, reference.reference(), reference.target(), reference.position(), doubtful);
        }
    }

    private void check(EObject holder, EReference reference, Named target, int position, Set<String> doubtful) {
        if (!doubtful.contains(target.getName())) {
            return;
        }
        Iterable<IEObjectDescription> found = scopes.getScope(holder, reference)
                .getElements(QualifiedName.create(target.getName()));
        if (Iterables.size(Iterables.limit(found, 2)) > 1 && isReallyTwo(found)) {
            List<Named> meanings = StreamSupport.stream(found.spliterator(), false)
                    .map(d -> EcoreUtil.resolve(d.getEObjectOrProxy(), holder)).filter(Named.class::isInstance)
                    .map(Named.class::cast).sorted(Comparator.comparing(each -> EcoreUtil.getURI(each).toString())).toList();
            report(IssueCode.AMBIGUOUS_NAME, holder, reference, position, "The name " + target.getName()
                    + " has more than one meaning: " + Messages.list(meanings.stream()
                            .map(each -> Messages.element(each) + " in " + Messages.place(holder, each)).toList()) + ".",
                    meanings.stream().map(each -> OtherPlace.of(each, Messages.element(each))).toArray(String[]::new));
        }
    }

    /** The few names that more than one element has: only references to these need looking up again. */
    private Set<String> doubtful(Resource resource) {
        return cache.get("doubtful names", resource, () -> {
            Set<String> seen = new HashSet<>();
            Set<String> twice = new HashSet<>();
            index.elements(resource, ParallaxPackage.Literals.NAMED, Named.class).map(Named::getName)
                    .filter(name -> !seen.add(name)).forEach(twice::add);
            index.elements(resource, ParallaxPackage.Literals.SCENARIO, Scenario.class).forEach(
                    scenario -> names.own(scenario).asMap().forEach((name, same) -> {
                        if (same.size() > 1) {
                            twice.add(name);
                        }
                    }));
            twice.remove("");
            return twice;
        });
    }

    /** A happening restated in an extending scenario hides the inherited one; another check reports that. */
    private static boolean isReallyTwo(Iterable<IEObjectDescription> found) {
        Set<EObject> scenarios = StreamSupport.stream(found.spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).filter(Happening.class::isInstance)
                .map(e -> Optional.ofNullable(EcoreUtil2.getContainerOfType(e, Scenario.class))).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return scenarios.size() <= 1;
    }
}
