/** Keeps copies of unsaved text, and brings it back when the program ended without being asked to. */
package org.parallax.workbench.recovery;
