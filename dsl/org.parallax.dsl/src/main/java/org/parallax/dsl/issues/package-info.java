/** Every issue the language can report: its code, how grave it is, what it means and how it is cured. */
@NonNullByDefault
package org.parallax.dsl.issues;

import org.eclipse.jdt.annotation.NonNullByDefault;
