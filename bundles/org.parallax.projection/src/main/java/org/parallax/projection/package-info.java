/**
 * The projection engine: {@code situation} (what goes in), {@code theory} (the plug-in interface),
 * {@code plugin} (how plug-ins are found), {@code random} (streams), {@code run} (the runner), {@code result} (what comes
 * out), {@code wire} (records to JSON and back).
 *
 * <p>Imports the JDK only. Free of clocks, locale and shared mutable state: the same situation, theories,
 * runs and seed give the same bytes on any machine with any number of threads.
 */
@NonNullByDefault
package org.parallax.projection;

import org.eclipse.jdt.annotation.NonNullByDefault;
