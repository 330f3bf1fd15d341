/** The views beside the editor: thin shells over what {@code live} computes. */
@NonNullByDefault
package org.parallax.workbench.views;

import org.eclipse.jdt.annotation.NonNullByDefault;
