/** Light and dark: which of the two is shown, and the design tokens as the toolkit wants them. */
package org.parallax.workbench.theme;
