package org.parallax.dsl.record;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.nodemodel.INode;
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
                .map(ReferenceText::of)
                .orElseGet(() -> nameOf(holder.eGet(reference, false)));
    }

    /** The written names of a reference to many. */
    public static List<String> all(EObject holder, EReference reference) {
        return NodeModelUtils.findNodesForFeature(holder, reference).stream()
                .map(ReferenceText::of).toList();
    }

    /** The name that the text of a reference writes. */
    public static String of(INode reference) {
        String name = LatinLetters.name(NodeModelUtils.getTokenText(reference));
        return name.startsWith("^") ? name.substring(1) : name;
    }

    private static String nameOf(Object target) {
        return target instanceof Named named && !((InternalEObject) target).eIsProxy() ? named.getName() : "";
    }
}
