/** The places above which an editor can show a projected figure for a statement. */
@NonNullByDefault
package org.parallax.dsl.ide.lens;

import org.eclipse.jdt.annotation.NonNullByDefault;
