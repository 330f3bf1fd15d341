/**
 * From a keystroke to a projection: waits for a pause, reads, checks, projects, refines; drops what is stale.
 * Knows no toolkit and runs on threads of its own.
 */
@NonNullByDefault
package org.parallax.editing.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
