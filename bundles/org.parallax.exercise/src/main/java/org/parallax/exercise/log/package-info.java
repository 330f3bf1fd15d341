/**
 * The log of a session: what a record says, and its form as a line. A kind of record may be added and may gain parts that can
 * be missing; none is ever removed or renamed.
 */
@NonNullByDefault
package org.parallax.exercise.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
