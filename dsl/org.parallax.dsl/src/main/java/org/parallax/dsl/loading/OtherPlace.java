package org.parallax.dsl.loading;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;

/**
 * Another place that a check refers to. Xtext passes on only strings from a check, so the place is encoded as one of
 * the strings meant for quick fixes, and decoded when the issue is read.
 *
 * @param file where it is
 * @param offset in the text of that file
 * @param length of the place
 * @param words what stands there, as a short phrase
 */
public record OtherPlace(URI file, int offset, int length, String words) {

    /** Marks an encoded place; no text that a quick fix inserts begins like this. */
    private static final String MARK = "\n@";

    /** The encoded place of an element: its name if it has one, else all of it; the file if it has no text. */
    public static String of(EObject element, String words) {
        Optional<INode> name = element instanceof Named
                ? NodeModelUtils.findNodesForFeature(element, ParallaxPackage.Literals.NAMED__NAME).stream().findFirst()
                : Optional.empty();
        return name.or(() -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)))
                .map(node -> of(element, node, words))
                .orElseGet(() -> new OtherPlace(element.eResource().getURI(), 0, 0, words).written());
    }

    /** The encoded place of a part of an element's text. */
    public static String of(EObject element, INode part, String words) {
        return new OtherPlace(element.eResource().getURI(), part.getOffset(), part.getLength(), words).written();
    }

    private String written() {
        return MARK + offset + "\n" + length + "\n" + file + "\n" + words;
    }

    /** Decodes a place; empty for any other string. */
    static Optional<OtherPlace> read(String data) {
        if (!data.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] parts = data.substring(MARK.length()).split("\n", 4);
        return Optional.of(new OtherPlace(URI.createURI(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3]));
    }
}
