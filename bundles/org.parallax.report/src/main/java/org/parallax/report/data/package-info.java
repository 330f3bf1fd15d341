/** Results as data files: JSON and tidy CSV. Keys and columns are stable: added to, never renamed. */
package org.parallax.report.data;
