/** Streams, files and the terminal; tests run commands on streams of their own. */
@NonNullByDefault
package org.parallax.cli.io;

import org.eclipse.jdt.annotation.NonNullByDefault;
