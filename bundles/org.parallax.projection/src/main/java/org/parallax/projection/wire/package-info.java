/**
 * Records to canonical JSON and back: the JSON of the bundles that see the JDK only. {@code JsonReader} and
 * {@code JsonWriter} know the format, {@code RecordCodec} knows how a record stands in it.
 *
 * <p>The same value gives the same bytes on every machine, and text from anywhere fails with
 * {@code JsonException} and nothing else.
 */
@NonNullByDefault
package org.parallax.projection.wire;

import org.eclipse.jdt.annotation.NonNullByDefault;
