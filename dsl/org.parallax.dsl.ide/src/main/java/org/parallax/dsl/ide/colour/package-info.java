/** What each stretch of text is, for colouring. */
package org.parallax.dsl.ide.colour;
