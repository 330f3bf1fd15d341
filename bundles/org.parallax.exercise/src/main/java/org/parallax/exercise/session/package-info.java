/** What the records of a log amount to: the state of a session and of each of its branches. */
@NonNullByDefault
package org.parallax.exercise.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
