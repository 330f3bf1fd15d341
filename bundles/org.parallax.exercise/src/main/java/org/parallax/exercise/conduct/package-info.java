/**
 * What a session allows and what comes of it: requests in, records out. Each is decided against the state that stands; what
 * is refused leaves no record.
 *
 * <p>Left to the room that hosts a session: codes and tokens themselves, of which digests come in; control characters in
 * what people write; how many requests it takes from whom; the file of an urn; refusals in the languages of its pages; and
 * the pairing of consoles, which brings its own kinds of record. A rehearsal is a session of its own, marked so.
 */
@NonNullByDefault
package org.parallax.exercise.conduct;

import org.eclipse.jdt.annotation.NonNullByDefault;
