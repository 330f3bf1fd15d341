/** Copies of unsaved text, kept so that nothing typed is lost when the machine stops. */
package org.parallax.editing.recovery;
