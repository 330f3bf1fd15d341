package org.parallax.dsl;

import java.util.Set;

/**
 * Which theories a scenario may ask for. The language knows none itself: whoever can run theories says which.
 * Called from any thread.
 */
@FunctionalInterface
public interface TheoryCatalog {

    /** The ids of the installed theories. */
    Set<String> ids();
}
