/**
 * Exercises, in which a room of people plays a scenario. {@code plan} is what the text says; the other packages are what
 * comes of it when people play: nothing here knows a text, a socket, a clock or a screen.
 */
@NonNullByDefault
package org.parallax.exercise;

import org.eclipse.jdt.annotation.NonNullByDefault;
