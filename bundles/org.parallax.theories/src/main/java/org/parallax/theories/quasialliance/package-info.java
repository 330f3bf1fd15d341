/** Cha's quasi-alliance, as Tamaki reports it: {@link org.parallax.theories.quasialliance.QuasiAlliance}. */
package org.parallax.theories.quasialliance;
