/**
 * How the words of a file become values: names, dates, figures. Whether a value is allowed at its place is decided in
 * {@code checks}.
 */
@NonNullByDefault
package org.parallax.dsl.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
