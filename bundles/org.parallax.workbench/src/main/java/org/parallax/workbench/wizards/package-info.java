/** Starting a scenario from an example or from a template. */
@NonNullByDefault
package org.parallax.workbench.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
