/** How a second start hands its paths to the window that is open already. */
package org.parallax.editing.files;
