/** Stretches and places of texts, and changes of them, as values. */
package org.parallax.dsl.ide.text;
