/** From paths to text: finds, reads and refuses files, and says what is wrong with them as values. */
package org.parallax.app.source;
