/** Reading text: what is said about syntax errors, and what keeps hostile text from hurting. */
@NonNullByDefault
package org.parallax.dsl.parsing;

import org.eclipse.jdt.annotation.NonNullByDefault;
