/** The log of a session: what a record says. Pairing of consoles comes with the room that pairs them; a kind may be added, never removed. */
@NonNullByDefault
package org.parallax.exercise.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
