/**
 * The one place that sees the metamodel and the projection together: turns a scenario of the model into the
 * plain values a theory runs on.
 *
 * <p>Nothing is changed in the model, nothing later than {@code as of} gets through, and the order of
 * statements in the text leaves no trace in the result.
 */
@NonNullByDefault
package org.parallax.app.lowering;

import org.eclipse.jdt.annotation.NonNullByDefault;
