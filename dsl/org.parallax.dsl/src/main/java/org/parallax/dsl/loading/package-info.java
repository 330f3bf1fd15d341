/** Files, folders, buffers and installed records, seen together and checked. */
@NonNullByDefault
package org.parallax.dsl.loading;

import org.eclipse.jdt.annotation.NonNullByDefault;
