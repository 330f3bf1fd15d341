/** Streams, files and the terminal, each handed to the commands so that tests can put others in their place. */
package org.parallax.cli.io;
