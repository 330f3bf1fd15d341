package org.parallax.app.catalogue;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Sourced;
import org.parallax.report.record.RecordDossier.Passage;

/** Finds the passage of a record's text that defines an element. */
final class Passages {

    private Passages() {}

    /** The place of the element's name, or of its first word if it has no name. */
    static Optional<Passage> of(Sourced element) {
        var named = ParallaxPackage.Literals.NAMED.isInstance(element)
                ? NodeModelUtils.findNodesForFeature(element, ParallaxPackage.Literals.NAMED__NAME).stream().findFirst()
                : Optional.<INode>empty();
        return named.or(() -> firstWord(element)).map(node -> new Passage(
                element.eResource().getURI().toString(), node.getOffset(), node.getLength()));
    }

    private static Optional<INode> firstWord(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element))
                .flatMap(whole -> StreamSupport.stream(whole.getLeafNodes().spliterator(), false)
                        .filter(leaf -> !leaf.isHidden())
                        .map(INode.class::cast)
                        .findFirst());
    }
}
