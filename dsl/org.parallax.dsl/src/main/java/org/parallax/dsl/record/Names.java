package org.parallax.dsl.record;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.parallax.model.Named;

/**
 * The one rule on names that are missing: whatever says no name, because nobody wrote one, the text breaks off before
 * it, or its class knows no names at all, has none. Never an empty one.
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
