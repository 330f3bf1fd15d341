/**
 * What a plug-in implements to add a theory: {@link org.parallax.projection.theory.Theory}, named in
 * {@code META-INF/services}.
 */
@NonNullByDefault
package org.parallax.projection.theory;

import org.eclipse.jdt.annotation.NonNullByDefault;
