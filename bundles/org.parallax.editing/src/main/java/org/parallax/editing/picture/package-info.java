/** How pictures move and where cards are placed, as geometry without a toolkit. */
package org.parallax.editing.picture;
