/** Cures for what the checks find. */
package org.parallax.dsl.ide.fix;
