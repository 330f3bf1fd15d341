/** Stretches and places of texts, and changes of them, as values. */
@NonNullByDefault
package org.parallax.dsl.ide.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
