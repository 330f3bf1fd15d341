/**
 * Random numbers without state: every draw is a function of seed, stream name, run, month and draw number
 * alone, so that two variants of a scenario share every number they can.
 */
package org.parallax.projection.random;
