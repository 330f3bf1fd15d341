/**
 * What comes out of the runner: immutable values that reports, commands and views draw.
 */
package org.parallax.projection.result;
