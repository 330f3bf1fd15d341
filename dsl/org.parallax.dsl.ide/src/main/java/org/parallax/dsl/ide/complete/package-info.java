/**
 * What can be typed at a place: keywords, names and snippets that the checks accept there. Which names are visible is
 * decided in {@code dsl.scoping}.
 */
@NonNullByDefault
package org.parallax.dsl.ide.complete;

import org.eclipse.jdt.annotation.NonNullByDefault;
