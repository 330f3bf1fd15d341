/** Colours, type sizes and rhythm, read from one data file, in a light and a dark variant. */
package org.parallax.report.design;
