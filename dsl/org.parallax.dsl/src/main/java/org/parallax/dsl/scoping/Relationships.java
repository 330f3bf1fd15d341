package org.parallax.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.model.Document;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** Which relationships a place in a file is about. */
@Singleton
public final class Relationships {

    private final IResourceScopeCache cache;

    @Inject
    Relationships(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /**
     * The relationships whose elements are visible from a place: that of the scenario around it, else that of the file,
     * else, for additions in a file without header, those of the file's scenarios. Empty when nothing names one.
     */
    public Set<String> seenFrom(EObject place) {
        Scenario scenario = EcoreUtil2.getContainerOfType(place, Scenario.class);
        if (scenario != null) {
            String name = of(scenario);
            return name.isEmpty() ? Set.of() : Set.of(name);
        }
        Document document = EcoreUtil2.getContainerOfType(place, Document.class);
        if (document == null) {
            return Set.of();
        }
        String header = Headers.relationshipOf(document);
        return header.isEmpty() ? ofScenarios(document) : Set.of(header);
    }

    /**
     * The name of the relationship a scenario is laid over, inherited if it names none; empty if none of its ancestors
     * does either.
     */
    public String of(Scenario scenario) {
        return cache.get(Tuples.pair("relationship", scenario), scenario.eResource(),
                () -> Lineage.of(scenario).said(Relationships::written).orElse(""));
    }

    /** Whether the relationship a scenario is laid over can be found. */
    public boolean isKnown(Scenario scenario) {
        return Lineage.of(scenario).relationship().filter(header -> !header.eIsProxy()).isPresent();
    }

    /** By the name as written, since this is asked while names are being resolved. */
    private static Optional<String> written(Scenario scenario) {
        return Optional.of(ReferenceText.of(scenario, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP))
                .filter(name -> !name.isEmpty());
    }

    private Set<String> ofScenarios(Document document) {
        return cache.get(Tuples.pair("relationships", document), document.eResource(), () -> {
            Set<String> names = new LinkedHashSet<>();
            document.getElements().forEach(e -> {
                if (e instanceof Scenario scenario) {
                    names.add(of(scenario));
                }
            });
            names.remove("");
            return names;
        });
    }
}
