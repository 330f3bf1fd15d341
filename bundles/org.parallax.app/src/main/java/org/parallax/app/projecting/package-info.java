/** Projects, compares and explains lowered scenarios under the installed theories. */
@NonNullByDefault
package org.parallax.app.projecting;

import org.eclipse.jdt.annotation.NonNullByDefault;
