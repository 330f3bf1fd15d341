/** The language as a host uses it, and what it binds for Xtext. Joins the other packages; none of them sees this one. */
@NonNullByDefault
package org.parallax.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
