/** What the columns and words of somebody else's table are in ours. A mapping is a table itself. */
@NonNullByDefault
package org.parallax.app.importing.mapping;

import org.eclipse.jdt.annotation.NonNullByDefault;
