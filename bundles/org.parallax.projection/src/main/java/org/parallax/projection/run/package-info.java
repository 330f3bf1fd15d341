/**
 * The runner: draws each run's storyline, moves the theories through the months, counts the results.
 */
package org.parallax.projection.run;
