package org.parallax.dsl.record;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.parallax.model.Named;

/**
 * The one rule on missing names: an element has no name if the author wrote none, if the text breaks off before it, or
 * if elements of its class have no names at all. A name is never empty.
 */
public final class Names {

    private Names() {
    }

    /** The name of an element; empty where it has none. An element that was not found has none either. */
    public static Optional<String> of(EObject element) {
        return element instanceof Named named ? Optional.ofNullable(named.getName()).filter(Predicate.not(String::isEmpty))
                : Optional.empty();
    }

    /** Whether an element has a name. */
    public static boolean has(EObject element) {
        return of(element).isPresent();
    }
}
