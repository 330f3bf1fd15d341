/** The places above which an editor can show what a statement comes to. */
@NonNullByDefault
package org.parallax.dsl.ide.lens;

import org.eclipse.jdt.annotation.NonNullByDefault;
