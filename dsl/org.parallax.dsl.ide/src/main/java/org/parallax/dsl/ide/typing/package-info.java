/** What typing does beyond the sign itself: closing what was opened, moving lines in, turning lines into comments; no toolkit. */
@NonNullByDefault
package org.parallax.dsl.ide.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
