/**
 * What comes out of the runner: immutable values that reports, commands and views draw.
 */
@NonNullByDefault
package org.parallax.projection.result;

import org.eclipse.jdt.annotation.NonNullByDefault;
