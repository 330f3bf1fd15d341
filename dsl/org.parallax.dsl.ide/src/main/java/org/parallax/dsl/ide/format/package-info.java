/**
 * Lays out a text, whole or in part, as an editor asks for it. The layout itself is decided in {@code dsl.formatting}.
 */
@NonNullByDefault
package org.parallax.dsl.ide.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
