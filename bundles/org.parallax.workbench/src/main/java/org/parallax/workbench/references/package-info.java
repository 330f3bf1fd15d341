/** Every place that refers to a name, listed in the Search view. */
package org.parallax.workbench.references;
