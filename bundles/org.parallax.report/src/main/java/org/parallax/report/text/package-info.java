/** Characters of any script: which are shown, how wide they are, where a text may be parted, and which way it runs. */
@NonNullByDefault
package org.parallax.report.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
