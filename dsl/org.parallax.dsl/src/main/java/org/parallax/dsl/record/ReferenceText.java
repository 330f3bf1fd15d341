package org.parallax.dsl.record;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
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

    /** The written names of a reference to many, in the order of the text. */
    public static List<String> all(EObject holder, EReference reference) {
        List<String> written = NodeModelUtils.findNodesForFeature(holder, reference).stream().map(ReferenceText::of).toList();
        return written.isEmpty() ? namesOf((InternalEList<?>) holder.eGet(reference, false)) : written;
    }

    /** The name that the text of a reference writes. */
    public static String of(INode reference) {
        String name = LatinLetters.name(NodeModelUtils.getTokenText(reference));
        return name.startsWith("^") ? name.substring(1) : name;
    }

    private static List<String> namesOf(InternalEList<?> targets) {
        return targets.basicList().stream().map(ReferenceText::nameOf).filter(Predicate.not(String::isEmpty)).toList();
    }

    private static String nameOf(Object target) {
        return target instanceof Named named && !((InternalEObject) target).eIsProxy() ? named.getName() : "";
    }
}
