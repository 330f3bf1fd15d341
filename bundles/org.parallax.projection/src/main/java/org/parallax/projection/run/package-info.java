/**
 * The runner: draws each run's storyline, moves the theories through the months, counts the results.
 */
@NonNullByDefault
package org.parallax.projection.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
