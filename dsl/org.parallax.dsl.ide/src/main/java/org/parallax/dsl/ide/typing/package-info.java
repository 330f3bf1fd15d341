/**
 * What typing does beyond inserting a character: closing what was opened, indenting lines, turning lines into comments.
 * Plain text only; no toolkit.
 */
@NonNullByDefault
package org.parallax.dsl.ide.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
