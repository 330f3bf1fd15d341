/** What menus and keys do. */
@NonNullByDefault
package org.parallax.workbench.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
