/** What the live views have to show, as values a toolkit only draws. */
@NonNullByDefault
package org.parallax.editing.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
