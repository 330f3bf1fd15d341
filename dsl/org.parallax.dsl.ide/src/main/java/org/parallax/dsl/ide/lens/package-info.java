/** The places above which an editor can show what a statement comes to. */
package org.parallax.dsl.ide.lens;
