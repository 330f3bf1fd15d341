/** Rivalry over technology, after Tamaki on railways: {@link org.parallax.theories.technology.TechnologyRivalry}. */
@NonNullByDefault
package org.parallax.theories.technology;

import org.eclipse.jdt.annotation.NonNullByDefault;
