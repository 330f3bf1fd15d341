/**
 * What is checked beyond names and syntax: one class per concept, each issue with a stable code. A check says what is
 * wrong and why; what a scenario or a record means it asks of {@code scenario} and {@code record}.
 */
@NonNullByDefault
package org.parallax.dsl.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
