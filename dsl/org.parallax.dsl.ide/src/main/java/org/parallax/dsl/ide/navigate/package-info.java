/**
 * From a name to what it refers to, and back to everything that refers to it; and what builds on that, such as
 * renaming. What a name may refer to is decided in {@code dsl.scoping}.
 */
@NonNullByDefault
package org.parallax.dsl.ide.navigate;

import org.eclipse.jdt.annotation.NonNullByDefault;
