package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** Cures for the layers that a scenario chooses. */
final class LayerFixes {

    private LayerFixes() {
    }

    /** Chooses layers, beside those that the scenario chooses already. */
    static Fix chosen(String layers, Span record, XtextResource resource) {
        String label = "Choose " + layers;
        return last(record, resource)
                .map(last -> new Fix(label, List.of(new TextChange(new Span(last.getEndOffset(), 0), ", " + layers))))
                .orElseGet(() -> new Fix(label, List.of(new TextChange(new Span(record.end(), 0), " with " + layers))));
    }

    /** Leaves out a choice that says again what is inherited; empty where what is found is no choice of layers. */
    static Optional<Fix> repeated(Span found, XtextResource resource) {
        return layers(found, resource).stream().anyMatch(layer -> layer.getOffset() == found.offset())
                ? new Removals(resource).list(found, "with") : Optional.empty();
    }

    private static Optional<INode> last(Span place, XtextResource resource) {
        List<INode> layers = layers(place, resource);
        return layers.isEmpty() ? Optional.empty() : Optional.of(layers.getLast());
    }

    private static List<INode> layers(Span place, XtextResource resource) {
        return QuickFixes.around(place.offset(), resource, Scenario.class)
                .map(scenario -> NodeModelUtils.findNodesForFeature(scenario, ParallaxPackage.Literals.SCENARIO__LAYERS)).orElse(List.of());
    }
}
