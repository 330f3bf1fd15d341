/**
 * From text to syntax tree: messages about syntax errors, the keywords that begin statements, and limits that protect
 * the parser from hostile texts. Files and workspaces belong in {@code loading}.
 */
@NonNullByDefault
package org.parallax.dsl.parsing;

import org.eclipse.jdt.annotation.NonNullByDefault;
