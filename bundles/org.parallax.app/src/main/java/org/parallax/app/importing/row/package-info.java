/** One row of a table: its cells, what they mean, and what is wrong with them. */
@NonNullByDefault
package org.parallax.app.importing.row;

import org.eclipse.jdt.annotation.NonNullByDefault;
