/** Theories and records of installed bundles and of jars dropped into the installation. */
@NonNullByDefault
package org.parallax.workbench.plugins;

import org.eclipse.jdt.annotation.NonNullByDefault;
