/**
 * The language as a host uses it, and what it binds for Xtext. Uses all other packages; none of them uses this one. A
 * rule about the language itself never belongs here: what a reference may name is in {@code scoping}, what a scenario
 * means in {@code scenario}, what a record holds in {@code record}, and what is reported in {@code checks}.
 */
@NonNullByDefault
package org.parallax.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
