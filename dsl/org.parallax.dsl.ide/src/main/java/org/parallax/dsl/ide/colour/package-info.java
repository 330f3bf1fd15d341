/** What each stretch of text is, for colouring. Roles only; which colour a role has is decided by the editor. */
@NonNullByDefault
package org.parallax.dsl.ide.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
