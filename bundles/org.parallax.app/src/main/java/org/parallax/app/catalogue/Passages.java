package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.ParallaxPackage;
import org.parallax.report.record.RecordDossier.Passage;

/** Finds the passage of a record's text that defines an element. */
final class Passages {

    /** What names an element in its text: its name, or the event that it corrects or retracts. */
    private static final List<EStructuralFeature> NAMES = List.of(ParallaxPackage.Literals.NAMED__NAME,
            ParallaxPackage.Literals.CORRECTION__CORRECTED, ParallaxPackage.Literals.RETRACTION__RETRACTED);

    private Passages() {}

    /** The place of the element's name, or of its first word if it has no name of its own. */
    static Optional<Passage> of(EObject element) {
        return named(element).or(() -> firstWord(element)).map(node -> new Passage(
                element.eResource().getURI().toString(), node.getOffset(), node.getLength()));
    }

    private static Optional<INode> named(EObject element) {
        return NAMES.stream().filter(name -> element.eClass().getEAllStructuralFeatures().contains(name))
                .flatMap(name -> NodeModelUtils.findNodesForFeature(element, name).stream()).findFirst();
    }

    private static Optional<INode> firstWord(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element))
                .flatMap(whole -> StreamSupport.stream(whole.getLeafNodes().spliterator(), false)
                        .filter(leaf -> !leaf.isHidden())
                        .map(INode.class::cast)
                        .findFirst());
    }
}
