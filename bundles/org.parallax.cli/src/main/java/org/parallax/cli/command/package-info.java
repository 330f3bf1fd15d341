/** One class for each command. */
package org.parallax.cli.command;
