/**
 * Which names are visible where: across the files of a folder, in installed records, within a scenario. What is
 * reported about a name that is not visible is in {@code linking}; what a visible element means is in {@code record}
 * and {@code scenario}.
 */
@NonNullByDefault
package org.parallax.dsl.scoping;

import org.eclipse.jdt.annotation.NonNullByDefault;
