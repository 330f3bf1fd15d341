/** What can be typed at a place. */
package org.parallax.dsl.ide.complete;
