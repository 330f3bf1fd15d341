/** How the words of a file become values: names, dates, figures. */
@NonNullByDefault
package org.parallax.dsl.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
