/** The shape of a text: what it declares, and what can be folded. */
package org.parallax.dsl.ide.outline;
