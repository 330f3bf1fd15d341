/**
 * What a theory runs on: a record and a scenario lowered to plain immutable values.
 *
 * <p>Nothing here knows of EMF, files or the language. Every list is in a canonical order (by id), so
 * that the order of statements in a scenario can never change a result.
 */
@NonNullByDefault
package org.parallax.projection.situation;

import org.eclipse.jdt.annotation.NonNullByDefault;
