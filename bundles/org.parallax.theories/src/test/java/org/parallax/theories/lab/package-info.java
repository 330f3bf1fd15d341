/** A laboratory for theories: invented situations, scripted months, and the paths that result. */
package org.parallax.theories.lab;
