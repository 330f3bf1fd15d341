/**
 * What a plug-in implements to add a theory: {@link org.parallax.projection.theory.Theory}, found by
 * {@link java.util.ServiceLoader}.
 */
package org.parallax.projection.theory;
