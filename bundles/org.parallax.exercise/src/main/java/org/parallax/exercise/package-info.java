/**
 * Exercises, in which a room of people plays a scenario. {@code plan} is what the text says; {@code log} what a session
 * records, {@code journal} the file it does so in, {@code session} what the records amount to; {@code command} is what is
 * asked of a session and {@code conduct} what is allowed and what comes of it; {@code poll} and {@code belief} are how
 * ballots become a choice and answers become figures. Nothing here knows a text, a socket, a clock
 * or a screen: a moment comes in with each request and goes out with each record.
 */
@NonNullByDefault
package org.parallax.exercise;

import org.eclipse.jdt.annotation.NonNullByDefault;
