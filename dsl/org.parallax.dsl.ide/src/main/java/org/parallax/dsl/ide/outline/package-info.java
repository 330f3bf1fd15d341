/** The shape of a text: what it declares, and what can be folded. */
@NonNullByDefault
package org.parallax.dsl.ide.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
