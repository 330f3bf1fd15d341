/** Tables as spreadsheets write them: from bytes to rows with their lines, and from rows to text. */
@NonNullByDefault
package org.parallax.app.importing.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
