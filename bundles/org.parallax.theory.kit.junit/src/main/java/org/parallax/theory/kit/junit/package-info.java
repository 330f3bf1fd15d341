/** The contract of a theory as a test to subclass: {@link org.parallax.theory.kit.junit.TheoryContract}. */
@NonNullByDefault
package org.parallax.theory.kit.junit;

import org.eclipse.jdt.annotation.NonNullByDefault;
