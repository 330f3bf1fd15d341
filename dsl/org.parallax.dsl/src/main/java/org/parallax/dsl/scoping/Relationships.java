package org.parallax.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Scenario;

/** Which records, libraries and layers a place in a file sees; worked out once for each version of the file. */
@Singleton
public final class Relationships {

    private final IResourceScopeCache cache;

    @Inject
    Relationships(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /**
     * The names of the records, libraries and layers whose elements are visible from a place: those of the scenario around
     * it or played there, else those of the file, else, for additions in a file without header, those of the file's scenarios
     * and of those that its exercises play. Empty when nothing names one.
     */
    public Set<String> seenFrom(EObject place) {
        Optional<Scenario> scenario = PlayedScenario.around(place);
        if (scenario.isPresent()) {
            return partsOf(scenario.get()).names();
        }
        Document document = EcoreUtil2.getContainerOfType(place, Document.class);
        return document == null ? Set.of()
                : cache.get(Tuples.pair("seen", document), document.eResource(), () -> seenOutside(document));
    }

    /** The one record that is visible from a place; empty where there is none, or more than one. */
    public Optional<String> recordSeenFrom(EObject place) {
        Optional<Scenario> scenario = PlayedScenario.around(place);
        Document document = EcoreUtil2.getContainerOfType(place, Document.class);
        Set<String> records = new LinkedHashSet<>();
        if (scenario.isPresent()) {
            records.add(of(scenario.get()));
        } else if (document != null && document.getHeader() != null) {
            records.add(VisibleParts.of(document.getHeader()).relationship());
        } else if (document != null) {
            scenarios(document).map(this::of).forEach(records::add);
        }
        records.remove("");
        return records.size() == 1 ? records.stream().findFirst() : Optional.empty();
    }

    /** What a scenario sees, part by part. */
    public VisibleParts partsOf(Scenario scenario) {
        return cache.get(Tuples.pair("parts", scenario), scenario.eResource(), () -> VisibleParts.of(scenario));
    }

    /**
     * The name of the relationship a scenario is laid over, inherited if it names none; empty if none of its ancestors
     * does either.
     */
    public String of(Scenario scenario) {
        return partsOf(scenario).relationship();
    }

    /** Whether the relationship a scenario is laid over can be found. */
    public boolean isKnown(Scenario scenario) {
        return Lineage.of(scenario).relationship().filter(header -> !header.eIsProxy()).isPresent();
    }

    private Set<String> seenOutside(Document document) {
        if (document.getHeader() != null) {
            return VisibleParts.of(document.getHeader()).names();
        }
        Set<String> names = new LinkedHashSet<>();
        scenarios(document).forEach(scenario -> names.addAll(partsOf(scenario).names()));
        return names;
    }

    /** The scenarios of a file, and those that its exercises play. */
    private static Stream<Scenario> scenarios(Document document) {
        return document.getElements().stream().flatMap(element -> PlayedScenario.around(element).stream());
    }
}
