/** Light and dark: which of the two is shown, and the design tokens as the toolkit wants them. */
@NonNullByDefault
package org.parallax.workbench.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
