/** What is valid, as the checks tell it and completion offers it. */
@NonNullByDefault
package org.parallax.dsl.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
