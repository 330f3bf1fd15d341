/** What a status line says of the text being edited. */
package org.parallax.editing.status;
