/** What is seen until the window is there. */
@NonNullByDefault
package org.parallax.workbench.splash;

import org.eclipse.jdt.annotation.NonNullByDefault;
