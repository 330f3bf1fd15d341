/** Which theories take part, and what is said of those that do not. */
package org.parallax.editing.theories;
