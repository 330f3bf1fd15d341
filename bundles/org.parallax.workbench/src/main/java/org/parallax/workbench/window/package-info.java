/** The application, its one window, its menus and the arrangement of views. */
@NonNullByDefault
package org.parallax.workbench.window;

import org.eclipse.jdt.annotation.NonNullByDefault;
