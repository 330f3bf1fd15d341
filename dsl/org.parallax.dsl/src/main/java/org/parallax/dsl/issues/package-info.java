/**
 * Every issue the language can report: its code, how severe it is, what it means and how it is fixed. The list only;
 * the classes that report issues are in {@code checks}, {@code linking}, {@code parsing} and {@code loading}.
 */
@NonNullByDefault
package org.parallax.dsl.issues;

import org.eclipse.jdt.annotation.NonNullByDefault;
