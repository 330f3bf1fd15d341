/** Opening files and folders, from the command line, the menu and the desktop. */
@NonNullByDefault
package org.parallax.workbench.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
