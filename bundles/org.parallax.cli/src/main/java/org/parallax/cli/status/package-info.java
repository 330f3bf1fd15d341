/** How a command ends: what the shell is told, and what the user is where it cannot go on. Sees no other package. */
package org.parallax.cli.status;
