/** The structure of a text: what it declares, when that happens, and what can be folded. */
@NonNullByDefault
package org.parallax.dsl.ide.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
