package org.parallax.dsl.ide.retell;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/** Repeats an event of the record in a scenario: of the same kind, with the same parameters, in a month to come. */
public final class Retelling {

    private final Relationships relationships;

    @Inject
    Retelling(Relationships relationships) {
        this.relationships = relationships;
    }

    /** The scenario that a caret stands in, else the last one before it, else the first; empty if there is none. */
    public Optional<Scenario> scenarioAt(XtextResource resource, int caret) {
        var scenarios = scenarios(resource);
        return scenarios.stream()
                .filter(scenario -> NodeModelUtils.getNode(scenario).getOffset() <= caret)
                .reduce((earlier, later) -> later)
                .or(() -> scenarios.stream().findFirst());
    }

    /** The event of that name in the record that a scenario is based on, as it is told last. */
    public Optional<Event> documented(Scenario scenario, String name) {
        return RecordElements.visibleFrom(scenario.eResource(), relationships.seenFrom(scenario)).stream()
                .filter(Event.class::isInstance).map(Event.class::cast)
                .filter(event -> name.equals(event.getName()))
                .findFirst();
    }

    /**
     * Puts a documented event after the scenario's own events; empty where the scenario does not say which months it
     * covers. Whether the event is valid there is decided by the checks.
     */
    public Optional<Retold> retell(Scenario scenario, Event documented) {
        var horizon = ScenarioHorizon.of(scenario);
        return horizon.start().flatMap(start -> horizon.end().map(end -> {
            var month = new FreeMonth(scenario, start, end).month();
            var resource = (XtextResource) scenario.eResource();
            return put(InsertionPlace.in(scenario), new EventText(documented, freeName(resource, documented), month, horizon.asOf().get()));
        }));
    }

    private static Retold put(InsertionPlace place, EventText event) {
        var text = place.around(event.inside(place.indent()));
        int month = place.offset() + place.before().length() + event.opening().length();
        return new Retold(
                new TextChange(new Span(place.offset(), 0), text), event.name(), new Span(month, event.month().toString().length()));
    }

    private static List<Scenario> scenarios(XtextResource resource) {
        return resource.getContents().stream()
                .filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).getElements().stream())
                .filter(element -> element instanceof Scenario && NodeModelUtils.getNode(element) != null)
                .map(Scenario.class::cast)
                .toList();
    }

    /** A name that nothing has in any file read together: the documented event's without its year, or one like it. */
    private static String freeName(XtextResource resource, Event documented) {
        var taken = names(resource);
        var name = documented.getName();
        return Stream.concat(
                        Stream.of(name.replaceFirst("_?\\d{4}$", ""), name + "Again").filter(wished -> !wished.isEmpty()),
                        IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "Again" + i))
                .filter(wished -> !taken.contains(wished))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(XtextResource resource) {
        var names = new HashSet<String>();
        for (Resource file : List.copyOf(resource.getResourceSet().getResources())) {
            var all = EcoreUtil.<EObject>getAllContents(file, false);
            while (all.hasNext()) {
                Names.of(all.next()).ifPresent(names::add);
            }
        }
        return names;
    }
}
