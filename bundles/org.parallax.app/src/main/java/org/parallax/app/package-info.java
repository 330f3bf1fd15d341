/**
 * The facade that command line and window call: {@link Parallax} loads and checks files, lowers their scenarios,
 * projects, compares and explains. Long work takes a {@code Progress} and can be cancelled; results and problems are
 * values.
 */
@NonNullByDefault
package org.parallax.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
