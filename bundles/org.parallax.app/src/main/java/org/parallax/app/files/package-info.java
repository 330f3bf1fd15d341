/** Writing files so that nobody ever reads one that is half written. */
@NonNullByDefault
package org.parallax.app.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
