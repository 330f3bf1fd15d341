/** The contract of a theory as a test to subclass: {@link org.parallax.theory.kit.junit.TheoryContract}. */
package org.parallax.theory.kit.junit;
