/** What a record knows that rows of a table may name: kinds, states, issues, sources, events; as plain values. */
@NonNullByDefault
package org.parallax.app.importing.known;

import org.eclipse.jdt.annotation.NonNullByDefault;
