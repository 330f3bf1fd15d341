/**
 * What is checked beyond names and syntax: one class per concept, each issue with a stable code. A check decides what
 * is wrong and says why; what a scenario or a record means it asks of {@code scenario} and {@code record}. Unknown
 * names are reported in {@code linking}, syntax errors in {@code parsing}.
 */
@NonNullByDefault
package org.parallax.dsl.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
