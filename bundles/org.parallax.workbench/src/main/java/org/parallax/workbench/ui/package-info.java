/** What every part of the window needs of the toolkit and that belongs to none of them. */
@NonNullByDefault
package org.parallax.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
