/** Another name for what a text declares, in all files that mention it, after a look at what would change. */
package org.parallax.workbench.rename;
