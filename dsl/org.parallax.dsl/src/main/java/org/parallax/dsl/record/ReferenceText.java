package org.parallax.dsl.record;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.signs.LatinLetters;
import org.parallax.model.Named;

/**
 * The name a reference is written with. Read from the text where there is one, so that asking resolves nothing: a
 * scope may need it while references are being resolved.
 */
public final class ReferenceText {

    private ReferenceText() {
    }

    /** The written name; empty when the reference is absent. */
    public static String of(EObject holder, EReference reference) {
        return NodeModelUtils.findNodesForFeature(holder, reference).stream().findFirst()
                .map(node -> plain(NodeModelUtils.getTokenText(node)))
                .orElseGet(() -> nameOf(holder.eGet(reference, false)));
    }

    /** The written names of a reference to many. */
    public static List<String> all(EObject holder, EReference reference) {
        return NodeModelUtils.findNodesForFeature(holder, reference).stream()
                .map(node -> plain(NodeModelUtils.getTokenText(node))).toList();
    }

    private static String plain(String token) {
        String name = LatinLetters.name(token);
        return name.startsWith("^") ? name.substring(1) : name;
    }

    private static String nameOf(Object target) {
        return target instanceof Named named && !((InternalEObject) target).eIsProxy() ? named.getName() : "";
    }
}
