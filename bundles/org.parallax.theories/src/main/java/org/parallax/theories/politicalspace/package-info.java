/** Bard's political space and groundwork: {@link org.parallax.theories.politicalspace.PoliticalSpace}. */
@NonNullByDefault
package org.parallax.theories.politicalspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
