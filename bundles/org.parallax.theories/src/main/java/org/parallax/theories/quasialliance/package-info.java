/** Cha's quasi-alliance: {@link org.parallax.theories.quasialliance.QuasiAlliance}. */
@NonNullByDefault
package org.parallax.theories.quasialliance;

import org.eclipse.jdt.annotation.NonNullByDefault;
