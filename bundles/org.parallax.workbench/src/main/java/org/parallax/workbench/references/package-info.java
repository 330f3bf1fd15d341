/** Every place that refers to a name, listed in the Search view. */
@NonNullByDefault
package org.parallax.workbench.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
