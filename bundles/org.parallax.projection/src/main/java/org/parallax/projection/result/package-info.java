/**
 * The results of the runner: immutable values that reports, commands and views show.
 */
@NonNullByDefault
package org.parallax.projection.result;

import org.eclipse.jdt.annotation.NonNullByDefault;
