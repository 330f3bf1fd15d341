/** What leaves the program: charts, pages and data files. */
package org.parallax.report;
