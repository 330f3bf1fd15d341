/** How rows are written in the language: statements, their names, and lines that mark what could not be read. */
@NonNullByDefault
package org.parallax.app.importing.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
