/** What Parallax is, which build of it this is, and what it is made of. */
@NonNullByDefault
package org.parallax.workbench.about;

import org.eclipse.jdt.annotation.NonNullByDefault;
