/** Lays out a text, whole or in part. */
@NonNullByDefault
package org.parallax.dsl.ide.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
