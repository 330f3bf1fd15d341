/** Asks the language's editor services about a text, off the UI thread; knows no toolkit. */
@NonNullByDefault
package org.parallax.editing.service;

import org.eclipse.jdt.annotation.NonNullByDefault;
