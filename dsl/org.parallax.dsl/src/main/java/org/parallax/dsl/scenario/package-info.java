/** What a scenario says once inheritance is taken into account. */
@NonNullByDefault
package org.parallax.dsl.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;
