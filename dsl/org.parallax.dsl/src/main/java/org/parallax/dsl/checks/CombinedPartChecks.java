package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Renamed;
import org.parallax.model.Scenario;

/** Layers and libraries, each of which is right alone, agree when they are taken together. */
public final class CombinedPartChecks extends Checks {

    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    CombinedPartChecks(Relationships relationships, IResourceScopeCache cache) {
        this.relationships = relationships;
        this.cache = cache;
    }

    /** Two elements with one name, each of another part; the name is one that they have or had. */
    private record Clash(String name, Named one, Named other) {

        String message(EObject at) {
            return "The name " + name + " is told by " + part(one) + " and by " + part(other) + ": for " + Messages.element(one)
                    + " in " + Messages.place(at, one) + " and for " + Messages.element(other) + " in " + Messages.place(at, other) + ".";
        }
    }

    /** The layers of a scenario tell no name twice. */
    @Check
    public void layersNameApart(Scenario scenario) {
        VisibleParts parts = relationships.partsOf(scenario);
        if (choosesItself(scenario) && parts.layers().size() > 1) {
            clashes(scenario.eResource(), parts, parts.layers()).forEach(clash -> report(IssueCode.DUPLICATE_NAME, scenario,
                    place(scenario), clash.message(scenario), OtherPlace.of(clash.other, Messages.element(clash.other))));
        }
    }

    /** What is chosen together tells no event otherwise in two ways. */
    @Check
    public void layersDisputeApart(Scenario scenario) {
        VisibleParts parts = relationships.partsOf(scenario);
        if (!choosesItself(scenario) || parts.layers().isEmpty()) {
            return;
        }
        Map<Event, Element> first = new HashMap<>();
        RecordElements.toldFrom(scenario.eResource(), parts.names())
                .forEach(element -> Corrections.subject(element).ifPresent(event -> Optional.ofNullable(first.putIfAbsent(event, element))
                        .filter(earlier -> !part(earlier).equals(part(element)))
                        .ifPresent(earlier -> report(IssueCode.CORRECTED_TWICE, scenario, place(scenario), event.getName() + " is disputed by "
                                + teller(earlier) + " in " + Messages.place(scenario, earlier) + " and by " + teller(element) + " in "
                                + Messages.place(scenario, element) + "; take out one of the two.",
                                OtherPlace.of(element, "the other statement")))));
    }

    private static String teller(Element element) {
        return part(element).isEmpty() ? "a file beside" : part(element);
    }

    /** The libraries of a record tell no name twice. */
    @Check
    public void librariesNameApart(RelationshipHeader header) {
        VisibleParts parts = VisibleParts.of(header);
        if (Headers.founds(header) && parts.libraries().size() > 1) {
            clashes(header.eResource(), parts, parts.libraries()).forEach(clash -> report(IssueCode.DUPLICATE_NAME, header,
                    Literals.RELATIONSHIP_HEADER__LIBRARIES, clash.message(header),
                    OtherPlace.of(clash.other, Messages.element(clash.other))));
        }
    }

    /** What ends a condition in its own part ends it with all layers of a scenario. */
    @Check
    public void endingsHold(Scenario scenario) {
        VisibleParts parts = relationships.partsOf(scenario);
        if (!choosesItself(scenario) || parts.layers().isEmpty()) {
            return;
        }
        for (Event event : voided(scenario.eResource(), parts)) {
            report(IssueCode.CONDITION_NOT_IN_FORCE, scenario, place(scenario), event.getName() + " ("
                    + Messages.place(scenario, event) + ") ends a condition of " + part(event) + ", but none is in force"
                    + " once " + Messages.list(parts.layers()) + (parts.layers().size() == 1 ? " is" : " are") + " laid over "
                    + parts.relationship() + ".", OtherPlace.of(event, "what would end it"));
        }
    }

    /** A variant has the layers of what it extends, where this is told. */
    private static boolean choosesItself(Scenario scenario) {
        return scenario.getParent() == null;
    }

    private static EReference place(Scenario scenario) {
        return scenario.getLayers().isEmpty() ? Literals.SCENARIO__RELATIONSHIP : Literals.SCENARIO__LAYERS;
    }

    private List<Clash> clashes(Resource from, VisibleParts parts, List<String> among) {
        return cache.get(Tuples.create("clashes", parts, among), from, () -> {
            Map<String, Named> told = new HashMap<>();
            List<Clash> found = new ArrayList<>();
            RecordElements.visibleFrom(from, parts.names()).stream()
                    .filter(element -> element instanceof Named named && Names.has(named) && !Corrections.isOne(element)
                            && among.contains(part(element)))
                    .map(Named.class::cast)
                    .forEach(named -> names(named).forEach(name -> {
                        Named earlier = told.putIfAbsent(name, named);
                        if (earlier != null && !part(earlier).equals(part(named))) {
                            found.add(new Clash(name, earlier, named));
                        }
                    }));
            return found;
        });
    }

    /** The events that end a condition as their own part sees it, but none once the others are there too. */
    private List<Event> voided(Resource from, VisibleParts parts) {
        return cache.get(Tuples.pair("voided endings", parts), from, () -> {
            Map<String, Set<Event>> alone = new HashMap<>();
            return Endings.of(RecordElements.visibleFrom(from, parts.names())).endedNothing().stream()
                    .filter(event -> !part(event).isEmpty())
                    .filter(event -> !alone.computeIfAbsent(part(event), part -> vain(from, parts, part)).contains(event)).toList();
        });
    }

    /** What ends nothing as a part sees it, which sees no layer but itself. */
    private static Set<Event> vain(Resource from, VisibleParts parts, String part) {
        var own = new VisibleParts(parts.relationship(), parts.libraries(), parts.layers().stream().filter(part::equals).toList());
        return new HashSet<>(Endings.of(RecordElements.visibleFrom(from, own.names())).endedNothing());
    }

    private static Stream<String> names(Named named) {
        return Stream.concat(Stream.of(named.getName()),
                named instanceof Renamed renamed ? renamed.getFormerNames().stream() : Stream.empty()).distinct();
    }

    /** The name of the record, layer or library that tells an element; empty for what a file without header adds. */
    private static String part(EObject element) {
        return element.eContainer() instanceof Document document ? Headers.nameOf(document) : "";
    }
}
