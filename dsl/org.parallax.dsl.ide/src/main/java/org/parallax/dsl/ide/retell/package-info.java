/** Repeats a documented event as one of a scenario. */
@NonNullByDefault
package org.parallax.dsl.ide.retell;

import org.eclipse.jdt.annotation.NonNullByDefault;
