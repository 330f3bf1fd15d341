/** Where the classes of {@code checks} are put together for Xtext, which wants them in a package of this name. */
@NonNullByDefault
package org.parallax.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
