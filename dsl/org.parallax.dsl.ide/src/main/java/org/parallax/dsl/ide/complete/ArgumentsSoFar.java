package org.parallax.dsl.ide.complete;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What is already written of an element, except the word that is being completed. */
final class ArgumentsSoFar {

    private ArgumentsSoFar() {}

    /** The words written for a feature, before or after an offset but not at it. */
    static Stream<String> words(EObject holder, EStructuralFeature feature, int offset) {
        return nodes(holder, feature, offset).map(NodeModelUtils::getTokenText);
    }

    /** Whether something is written for a feature elsewhere than at an offset. */
    static boolean isWritten(EObject holder, EStructuralFeature feature, int offset) {
        return nodes(holder, feature, offset).findAny().isPresent();
    }

    private static Stream<INode> nodes(EObject holder, EStructuralFeature feature, int offset) {
        return NodeModelUtils.findNodesForFeature(holder, feature).stream()
                .filter(node -> offset < node.getOffset() || node.getEndOffset() < offset);
    }
}
