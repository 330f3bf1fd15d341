/**
 * The runner: draws each run's storyline, simulates the theories month by month, counts the results.
 */
@NonNullByDefault
package org.parallax.projection.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
