/** Numbers, months and sentences as a reader sees them; the same in every locale. */
package org.parallax.report.words;
