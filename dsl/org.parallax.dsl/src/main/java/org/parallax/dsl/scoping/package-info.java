/** Which names are visible where: across the files of a folder, in installed records, within a scenario. */
@NonNullByDefault
package org.parallax.dsl.scoping;

import org.eclipse.jdt.annotation.NonNullByDefault;
