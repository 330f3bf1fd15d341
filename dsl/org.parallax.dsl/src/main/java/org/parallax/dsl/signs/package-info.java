/**
 * How authors write what the language writes otherwise: signs that look like its own, numbers and dates of other
 * countries, texts that are never closed. Works on plain text; reading what was meant in its place is up to
 * {@code parsing}.
 */
@NonNullByDefault
package org.parallax.dsl.signs;

import org.eclipse.jdt.annotation.NonNullByDefault;
