package org.parallax.dsl.checks;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.parallax.model.Named;

/** What an object refers to by name. */
@Singleton
final class NamedReferences {

    private final Map<EClass, List<EReference>> references = new ConcurrentHashMap<>();

    /**
     * One reference.
     *
     * @param position in a reference to many; {@link ValidationMessageAcceptor#INSIGNIFICANT_INDEX} in one to one
     */
    record NamedReference(EReference reference, int position, Named target) {
    }

    /** The references of an object that lead to an element. */
    List<NamedReference> of(EObject holder) {
        List<NamedReference> found = new ArrayList<>();
        for (EReference reference : references.computeIfAbsent(holder.eClass(), NamedReferences::crossReferences)) {
            Object value = holder.eGet(reference);
            if (value instanceof Named one) {
                add(found, reference, ValidationMessageAcceptor.INSIGNIFICANT_INDEX, one);
            } else if (value instanceof List<?> many) {
                for (int position = 0; position < many.size(); position++) {
                    add(found, reference, position, (Named) many.get(position));
                }
            }
        }
        return found;
    }

    private static void add(List<NamedReference> found, EReference reference, int position, Named target) {
        if (!target.eIsProxy()) {
            found.add(new NamedReference(reference, position, target));
        }
    }

    private static List<EReference> crossReferences(EClass type) {
        return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer()).toList();
    }
}
