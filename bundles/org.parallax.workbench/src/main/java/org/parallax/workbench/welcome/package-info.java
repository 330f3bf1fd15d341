/** What a new user sees first: three ways to start. */
@NonNullByDefault
package org.parallax.workbench.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
