package org.parallax.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.retell.Retelling;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Document;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;

/** Writes into the header of a scenario that a layer counts for it, or leaves that out again. */
public final class LayerChoice {

    private final NameConverter written;
    private final Retelling scenarios;

    @Inject
    LayerChoice(NameConverter written, Retelling scenarios) {
        this.written = written;
        this.scenarios = scenarios;
    }

    /**
     * Chooses a layer that a scenario of a text does not choose yet, and leaves out one that it does. Refused for a variant,
     * which has the layers of the scenario it extends.
     *
     * @param named the scenario meant, if the text has one so called; else it is the one at {@code caret}
     */
    public LayerEdit toggled(XtextResource resource, Optional<String> named, int caret, String layer) {
        var scenario = named.flatMap(name -> scenario(resource, name)).or(() -> scenarios.scenarioAt(resource, caret));
        return scenario.map(found -> toggled(resource, found, layer))
                .orElseGet(() -> new LayerEdit.Refused("There is no scenario in this file that could choose " + layer + "."));
    }

    private LayerEdit toggled(XtextResource resource, Scenario scenario, String layer) {
        var parent = ReferenceText.of(scenario, Literals.SCENARIO__PARENT);
        if (!parent.isEmpty()) {
            return new LayerEdit.Refused(scenario.getName() + " extends " + parent + " and has the layers of " + parent
                    + ", which it may not change; choose " + layer + " in " + parent + ".");
        }
        var chosen = choice(scenario, layer);
        if (chosen.isPresent()) {
            return new Removals(resource).member(span(chosen.get()), "with").<LayerEdit>map(LayerEdit.Written::new)
                    .orElseGet(() -> new LayerEdit.Refused("Leave " + layer + " out of the header of " + scenario.getName() + " by hand."));
        }
        return NodeModelUtils.findNodesForFeature(scenario, Literals.SCENARIO__RELATIONSHIP).stream().findFirst()
                .<LayerEdit>map(record -> new LayerEdit.Written(LayerFixes.chosen(written.toString(layer), span(record), resource)))
                .orElseGet(() -> new LayerEdit.Refused(scenario.getName()
                        + " does not say yet which record it is on; write “on” and the record’s name first."));
    }

    private static Optional<INode> choice(Scenario scenario, String layer) {
        return NodeModelUtils.findNodesForFeature(scenario, Literals.SCENARIO__LAYERS).stream()
                .filter(node -> ReferenceText.of(node).equals(layer)).findFirst();
    }

    /** The name alone, without what is hidden before it. */
    private static Span span(INode name) {
        return new Span(name.getOffset(), name.getLength());
    }

    private static Optional<Scenario> scenario(XtextResource resource, String name) {
        return resource.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast)
                .flatMap(document -> document.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast)
                .filter(scenario -> name.equals(scenario.getName())).findFirst();
    }
}
