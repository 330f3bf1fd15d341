/** Projecting, comparing and explaining lowered scenarios under installed theories. */
@NonNullByDefault
package org.parallax.app.projecting;

import org.eclipse.jdt.annotation.NonNullByDefault;
