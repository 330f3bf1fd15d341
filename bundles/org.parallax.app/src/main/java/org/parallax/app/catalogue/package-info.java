/** Installed event kinds and records as plain values, for lists and pages. */
@NonNullByDefault
package org.parallax.app.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
