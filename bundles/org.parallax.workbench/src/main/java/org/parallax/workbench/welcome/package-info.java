/** What is seen first: three ways to begin. */
@NonNullByDefault
package org.parallax.workbench.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
