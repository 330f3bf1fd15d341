/** How a file is laid out. */
package org.parallax.dsl.formatting;
