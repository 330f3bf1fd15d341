/** What an exercise plans, as a sheet to read and as data. */
@NonNullByDefault
package org.parallax.report.exercise;

import org.eclipse.jdt.annotation.NonNullByDefault;
