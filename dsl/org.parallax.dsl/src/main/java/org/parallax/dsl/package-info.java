/** The language: what its hosts bind, and what plug-ins offer to it. */
@NonNullByDefault
package org.parallax.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
