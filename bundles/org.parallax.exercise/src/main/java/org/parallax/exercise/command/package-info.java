/** What people, the clock and the program ask of a session, and what they need to know of the text in force for it. */
@NonNullByDefault
package org.parallax.exercise.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
