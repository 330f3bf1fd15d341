/** The baseline that nothing changes but by chance. */
package org.parallax.theories.persistence;
