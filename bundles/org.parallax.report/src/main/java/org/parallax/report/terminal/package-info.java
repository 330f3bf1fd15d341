/** Results as text tables that fit eighty columns of a terminal. */
package org.parallax.report.terminal;
