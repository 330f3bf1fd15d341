/** Cha's quasi-alliance, as Tamaki reports it: {@link org.parallax.theories.quasialliance.QuasiAlliance}. */
@NonNullByDefault
package org.parallax.theories.quasialliance;

import org.eclipse.jdt.annotation.NonNullByDefault;
