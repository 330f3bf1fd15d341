/**
 * Which installed theories take part in what the window shows: switched on or off by the user, left out after a
 * failure, tried again. Knows no toolkit.
 */
package org.parallax.workbench.theories;
