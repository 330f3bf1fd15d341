/** The small sheet beside a name or a proposal: problems with their cures, facts with dates and sources. */
@NonNullByDefault
package org.parallax.workbench.card;

import org.eclipse.jdt.annotation.NonNullByDefault;
