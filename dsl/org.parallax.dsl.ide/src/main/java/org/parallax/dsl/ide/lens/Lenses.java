package org.parallax.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.Span;
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
            switch (statement) {
                case Scenario begun when begun.getName() != null -> {
                    scenario = begun.getName();
                    add(places, LensPlace.Kind.SCENARIO, scenario, scenario, "", begun);
                }
                case Decision decision when decision.getName() != null ->
                    add(places, LensPlace.Kind.DECISION, scenario, decision.getName(), "", decision);
                case Expectation expectation when expectation.getMonth() != null ->
                    add(places, LensPlace.Kind.EXPECTATION, scenario, "", expectation.getMonth().toString(), expectation);
                default -> { }
            }
        }
        return List.copyOf(places);
    }

    private static void add(
            List<LensPlace> places, LensPlace.Kind kind, String scenario, String name, String month, EObject statement) {
        var node = NodeModelUtils.getNode(statement);
        if (node != null) {
            places.add(new LensPlace(kind, scenario, name, node.getStartLine(), month, Span.of(node)));
        }
    }
}
