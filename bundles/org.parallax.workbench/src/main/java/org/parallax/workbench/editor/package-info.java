/** The editor of scenarios and records, on the platform's text editor and services that know no toolkit. */
@NonNullByDefault
package org.parallax.workbench.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
