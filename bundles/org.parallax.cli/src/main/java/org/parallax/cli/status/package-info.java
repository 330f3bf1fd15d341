/** How a command ends: the exit status, and the message for the user if it failed. Depends on no other package. */
@NonNullByDefault
package org.parallax.cli.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
