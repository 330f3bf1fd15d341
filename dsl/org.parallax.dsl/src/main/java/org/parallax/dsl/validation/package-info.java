/** Where the checks of the language are put together for Xtext. */
@NonNullByDefault
package org.parallax.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
