/** Turns a table of events into a text of the language: rows that can be read become events, the others marked lines. Values in and out; no file is written here. */
@NonNullByDefault
package org.parallax.app.importing;

import org.eclipse.jdt.annotation.NonNullByDefault;
