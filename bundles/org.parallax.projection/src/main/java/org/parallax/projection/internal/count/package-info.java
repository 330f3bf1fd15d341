/**
 * Counts over runs in integers: adding them up gives the same whatever the order, and they take the same
 * memory for a hundred runs as for a hundred million.
 */
@NonNullByDefault
package org.parallax.projection.internal.count;

import org.eclipse.jdt.annotation.NonNullByDefault;
