/** The messages about names that cannot be found. Which names can be found is decided in {@code scoping}. */
@NonNullByDefault
package org.parallax.dsl.linking;

import org.eclipse.jdt.annotation.NonNullByDefault;
