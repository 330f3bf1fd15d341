/** One class for each command, and what commands share. Picocli fills the fields of a command before it runs; required ones start as empty values. */
@NonNullByDefault
package org.parallax.cli.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
