/**
 * The log of a session: a file to which lines of JSON are only ever appended, and of which nothing that was acknowledged is
 * lost, whatever ends the program or the machine.
 *
 * <p>A line is 16 digits, a mark, the length of its JSON in bytes, a blank, the JSON and a line break. The digits begin the
 * SHA-256 of the 16 digits of the line before (zeros before the first) and of what stands between them and the line break,
 * so that no line can be changed, left out or put elsewhere without being found. The mark is a blank where all before had
 * been forced to the disk when the line was written, and a plus sign where the line was written together with the one before
 * it. So whatever precedes a blank is known to have been safe once, and is damaged if it cannot be read; only what was
 * written last may have been torn by a loss of power.
 *
 * <p>What the JSON says is not known here.
 */
@NonNullByDefault
package org.parallax.exercise.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
