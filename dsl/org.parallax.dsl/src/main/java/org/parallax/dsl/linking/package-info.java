/** What is said about a name that cannot be found. */
@NonNullByDefault
package org.parallax.dsl.linking;

import org.eclipse.jdt.annotation.NonNullByDefault;
