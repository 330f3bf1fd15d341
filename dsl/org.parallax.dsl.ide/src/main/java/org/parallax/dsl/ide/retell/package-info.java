/** Tells a documented event again as one of a scenario. */
package org.parallax.dsl.ide.retell;
