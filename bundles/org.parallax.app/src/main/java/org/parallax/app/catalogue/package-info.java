/** What is installed and known, as plain values for lists and pages: kinds of events, whole records. */
@NonNullByDefault
package org.parallax.app.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
