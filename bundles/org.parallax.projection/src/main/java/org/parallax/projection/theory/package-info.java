/**
 * What a plug-in implements to add a theory: {@link org.parallax.projection.theory.Theory}, named in
 * {@code META-INF/services}.
 */
package org.parallax.projection.theory;
