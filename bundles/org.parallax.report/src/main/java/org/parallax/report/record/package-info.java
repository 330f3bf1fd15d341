/** A record as plain values, so that a page can show every element with its source. */
package org.parallax.report.record;
