/** The views beside the editor: thin shells over what {@code live} computes. */
package org.parallax.workbench.views;
