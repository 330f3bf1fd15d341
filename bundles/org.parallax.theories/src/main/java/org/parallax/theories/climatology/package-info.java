/** The baseline that any documented month may come again. */
package org.parallax.theories.climatology;
