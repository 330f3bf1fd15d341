/** The project that a theory is written in: {@link org.parallax.cli.theory.TheoryProject}. */
@NonNullByDefault
package org.parallax.cli.theory;

import org.eclipse.jdt.annotation.NonNullByDefault;
