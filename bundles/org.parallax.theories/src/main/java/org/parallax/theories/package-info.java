/**
 * The built-in theories; each has a package of its own below this one. What several of them are made of is in the
 * theory kit.
 *
 * <p>Imports the JDK, the projection values and the kit only, and calls {@link StrictMath} instead of {@link Math}
 * for anything beyond arithmetic and square roots, so that a result has the same bytes on every machine.
 */
@NonNullByDefault
package org.parallax.theories;

import org.eclipse.jdt.annotation.NonNullByDefault;
