/** Three lenses of which the weakest binds, after Park, as Jesmin reports him: {@link org.parallax.theories.threelenses.ThreeLenses}. */
@NonNullByDefault
package org.parallax.theories.threelenses;

import org.eclipse.jdt.annotation.NonNullByDefault;
