/** What a scenario can begin with: the templates and examples of each installed record. */
@NonNullByDefault
package org.parallax.editing.beginning;

import org.eclipse.jdt.annotation.NonNullByDefault;
