/** Cures for what the checks find. */
@NonNullByDefault
package org.parallax.dsl.ide.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
