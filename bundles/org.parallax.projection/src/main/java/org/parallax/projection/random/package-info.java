/**
 * Random numbers without state: every draw is a function of seed, stream name, run, month and draw number
 * alone, so that two variants of a scenario share every number they can.
 */
@NonNullByDefault
package org.parallax.projection.random;

import org.eclipse.jdt.annotation.NonNullByDefault;
