/**
 * Where the classes of {@code checks} are put together for Xtext, which expects them in a package of this name. A new
 * check belongs in {@code checks}; here it is only listed.
 */
@NonNullByDefault
package org.parallax.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
