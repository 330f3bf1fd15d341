/** What a session allows and what comes of it: commands in, records out. One command is decided against the state that stands; what is refused leaves no record. Left to the room that hosts a session: joining codes and tokens, what is read from a name, how many requests it takes, the file of an urn, and the refusals in the languages of its pages. */
@NonNullByDefault
package org.parallax.exercise.conduct;

import org.eclipse.jdt.annotation.NonNullByDefault;
