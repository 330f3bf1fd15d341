/**
 * Turns a scenario of the model into the plain values that a theory runs on. The only package that depends on both the
 * metamodel and what a projection runs on.
 *
 * <p>Lowering does not change the model. Its result holds nothing later than {@code as of}, and does not depend on the
 * order of statements in the text.
 */
@NonNullByDefault
package org.parallax.app.lowering;

import org.eclipse.jdt.annotation.NonNullByDefault;
