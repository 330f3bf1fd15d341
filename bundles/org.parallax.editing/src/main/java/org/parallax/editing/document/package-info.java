/** The texts that are open, saved or not, as values that other threads may keep. */
package org.parallax.editing.document;
