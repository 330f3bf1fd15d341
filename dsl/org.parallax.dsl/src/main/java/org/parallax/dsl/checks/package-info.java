/** What is checked beyond names and syntax: one class per concept, each issue with a stable code. */
@NonNullByDefault
package org.parallax.dsl.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
