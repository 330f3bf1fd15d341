/**
 * What a plug-in implements to add a theory: {@link org.parallax.projection.theory.Theory}, found by
 * {@link java.util.ServiceLoader}.
 */
@NonNullByDefault
package org.parallax.projection.theory;

import org.eclipse.jdt.annotation.NonNullByDefault;
