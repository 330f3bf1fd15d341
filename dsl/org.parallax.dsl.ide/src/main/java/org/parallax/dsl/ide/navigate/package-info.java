/** From a name to what it names, and back to everything that refers to it. */
package org.parallax.dsl.ide.navigate;
