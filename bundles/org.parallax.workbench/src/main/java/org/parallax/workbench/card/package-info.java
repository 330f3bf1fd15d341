/** The popup beside a name or a proposal: problems with their fixes, facts with dates and sources. */
@NonNullByDefault
package org.parallax.workbench.card;

import org.eclipse.jdt.annotation.NonNullByDefault;
