/** Dates as documents give them: to the day, the month or only the year. */
package org.parallax.model.time;
