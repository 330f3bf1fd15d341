/** The small sheet beside a name or a proposal: problems with their cures, facts with dates and sources. */
package org.parallax.workbench.card;
