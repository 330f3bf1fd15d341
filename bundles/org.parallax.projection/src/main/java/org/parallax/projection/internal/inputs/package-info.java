/**
 * What surrounds a storyline: drivers, leaders in office, shocks to sensitivity. A {@code Plan} is
 * compiled once and shared, a {@code Run} follows it through one run and belongs to one thread.
 */
@NonNullByDefault
package org.parallax.projection.internal.inputs;

import org.eclipse.jdt.annotation.NonNullByDefault;
