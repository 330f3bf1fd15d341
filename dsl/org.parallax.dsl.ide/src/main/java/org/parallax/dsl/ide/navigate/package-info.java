/** From a name to what it names, and back to everything that refers to it. */
@NonNullByDefault
package org.parallax.dsl.ide.navigate;

import org.eclipse.jdt.annotation.NonNullByDefault;
