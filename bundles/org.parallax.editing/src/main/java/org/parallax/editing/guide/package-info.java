/** The pages of the guide as blocks and lines of text, apart from how they are drawn. */
package org.parallax.editing.guide;
