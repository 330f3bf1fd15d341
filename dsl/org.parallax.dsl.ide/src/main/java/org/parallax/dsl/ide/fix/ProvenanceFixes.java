package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.model.Element;

/** Fixes of what is said about where a fact is known from. */
final class ProvenanceFixes {

    /** The words that open a clause of provenance with a value, longest first. */
    private static final List<List<String>> OPENINGS =
            List.of(List.of("known", "from"), List.of("reading"), List.of("quotes"), List.of("through"), List.of("announced"));

    private ProvenanceFixes() {}

    /** Without the clause whose value stands at a place; empty if no clause of provenance does. */
    static Optional<Fix> withoutClause(Span value, XtextResource resource) {
        var removals = new Removals(resource);
        return removals.clause(value, List.of("formerly")).flatMap(first -> removals.list(value, "formerly"))
                .or(() -> OPENINGS.stream().flatMap(words -> removals.clause(value, words).stream()).findFirst());
    }

    /** Without the one word at a place. */
    static Optional<Fix> withoutWord(Span word, XtextResource resource) {
        return new Removals(resource).clause(word, List.of());
    }

    /** A reading for the whole element at a place, whose reason only the author can give: it is left to be filled in. */
    static Optional<Fix> reading(Span place, XtextResource resource) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), place.offset());
        EObject found = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(found, Element.class))
                .flatMap(element -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)))
                .map(node -> new Fix("Add a reading, its reason to be filled in", List.of(new TextChange(
                        new Span(openingBrace(node).map(ILeafNode::getEndOffset).orElse(node.getEndOffset()), 0), " reading \"\""))));
    }

    /** First in the braces: behind the last judgement the reading would be that one's alone. */
    private static Optional<ILeafNode> openingBrace(ICompositeNode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }
}
