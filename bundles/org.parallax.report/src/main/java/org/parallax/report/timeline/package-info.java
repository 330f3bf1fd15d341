/** A record from year to year: events by issue, and the terms and agreements that lasted. */
package org.parallax.report.timeline;
