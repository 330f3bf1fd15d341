/** Lays out a text, whole or in part. */
package org.parallax.dsl.ide.format;
