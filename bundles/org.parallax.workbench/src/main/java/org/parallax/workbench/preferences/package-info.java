/** What the window remembers from one start to the next. Knows no toolkit. */
package org.parallax.workbench.preferences;
