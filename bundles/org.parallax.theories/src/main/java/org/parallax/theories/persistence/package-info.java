/** The baseline that nothing changes but by chance. */
@NonNullByDefault
package org.parallax.theories.persistence;

import org.eclipse.jdt.annotation.NonNullByDefault;
