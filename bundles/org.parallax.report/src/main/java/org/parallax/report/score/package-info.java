/** A back-test as tables and pictures go through it: by series and layers, in one order of theories. */
@NonNullByDefault
package org.parallax.report.score;

import org.eclipse.jdt.annotation.NonNullByDefault;
