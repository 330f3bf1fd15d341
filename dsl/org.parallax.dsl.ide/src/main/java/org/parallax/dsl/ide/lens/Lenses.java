package org.parallax.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.record.Names;
import org.parallax.model.Decision;
import org.parallax.model.Expectation;
import org.parallax.model.Scenario;

/** Finds the scenarios, decisions and expectations of a text. */
public final class Lenses {

    /** In the order of the text; what has no name yet is left out. */
    public List<LensPlace> of(XtextResource resource) {
        var places = new ArrayList<LensPlace>();
        var all = EcoreUtil.<EObject>getAllContents(resource, false);
        var scenario = "";
        while (all.hasNext()) {
            EObject statement = all.next();
            if (statement instanceof Scenario begun && Names.has(begun)) {
                scenario = begun.getName();
            }
            place(statement, scenario).ifPresent(places::add);
        }
        return List.copyOf(places);
    }

    private static Optional<LensPlace> place(EObject statement, String scenario) {
        var node = NodeModelUtils.getNode(statement);
        if (node == null) {
            return Optional.empty();
        }
        int line = node.getStartLine();
        var span = Span.of(node);
        return Optional.ofNullable(switch (statement) {
            case Scenario begun when Names.has(begun) ->
                new LensPlace(LensPlace.Kind.SCENARIO, scenario, begun.getName(), line, "", List.of(), span);
            case Decision decision when Names.has(decision) ->
                new LensPlace(LensPlace.Kind.DECISION, scenario, decision.getName(), line, "", options(decision), span);
            case Expectation expectation when expectation.getMonth() != null ->
                new LensPlace(LensPlace.Kind.EXPECTATION, scenario, "", line, expectation.getMonth().toString(), List.of(), span);
            default -> null;
        });
    }

    private static List<String> options(Decision decision) {
        return decision.getOptions().stream().flatMap(option -> Names.of(option).stream()).toList();
    }
}
