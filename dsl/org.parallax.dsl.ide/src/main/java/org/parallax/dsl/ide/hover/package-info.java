/** What to say of the element under the pointer. */
@NonNullByDefault
package org.parallax.dsl.ide.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
