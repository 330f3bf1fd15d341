package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.ParameterAssumption;

/** Fixes for a driver of a state that is written like a parameter of a theory. */
final class DriverFixes {

    private DriverFixes() {}

    /** The state with its driver behind it; empty if the finding says nothing of a state. */
    static Optional<Fix> of(Diagnostic finding, XtextResource resource) {
        return QuickFixes.around(finding.offset(), resource, ParameterAssumption.class)
                .flatMap(assumption -> finding.data().stream().filter(words -> words.indexOf(' ') > 0).findFirst()
                        .flatMap(words -> span(assumption).map(span -> new Fix("Write “" + words + "”", List.of(new TextChange(span, words))))));
    }

    private static Optional<Span> span(ParameterAssumption assumption) {
        List<INode> first = NodeModelUtils.findNodesForFeature(assumption, Literals.PARAMETER_ASSUMPTION__PARAMETER);
        List<INode> last = NodeModelUtils.findNodesForFeature(assumption, Literals.PARAMETER_ASSUMPTION__THEORY);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int start = Span.of(first.getFirst()).offset();
        return Optional.of(new Span(start, Span.of(last.getFirst()).end() - start));
    }
}
