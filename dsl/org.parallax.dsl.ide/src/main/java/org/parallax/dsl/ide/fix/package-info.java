/** Quick fixes for what the checks find. What is wrong is decided in {@code dsl.checks}. */
@NonNullByDefault
package org.parallax.dsl.ide.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
