/** Coercion as a catalyst, after the article of 2025: {@link org.parallax.theories.coercion.CoercionCatalyst}. */
@NonNullByDefault
package org.parallax.theories.coercion;

import org.eclipse.jdt.annotation.NonNullByDefault;
