/** What the checks say about the files of the workspace, as markers that the Problems view lists. */
@NonNullByDefault
package org.parallax.workbench.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
