/** A laboratory for theories: made-up situations, scripted months, and paths to look at. */
package org.parallax.theories.lab;
