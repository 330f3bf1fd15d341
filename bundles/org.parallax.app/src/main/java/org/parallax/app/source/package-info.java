/** From paths to files, and what is wrong with them as values. */
@NonNullByDefault
package org.parallax.app.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
