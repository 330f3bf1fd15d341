/** From paths to files, and what is wrong with them as values. */
package org.parallax.app.source;
