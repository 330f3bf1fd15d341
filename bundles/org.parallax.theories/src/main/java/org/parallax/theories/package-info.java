/** The built-in theories; each has a package of its own below this one. */
package org.parallax.theories;
