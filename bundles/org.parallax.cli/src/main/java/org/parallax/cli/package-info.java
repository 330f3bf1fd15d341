/**
 * The command line. {@link org.parallax.cli.Main} ends the process and nothing else does; a
 * {@link org.parallax.cli.CommandLineApplication} runs a command on any streams and returns its status.
 */
@NonNullByDefault
package org.parallax.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
