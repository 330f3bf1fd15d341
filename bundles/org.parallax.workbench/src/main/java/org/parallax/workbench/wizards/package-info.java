/** Beginning a scenario, from an example or from a template. */
package org.parallax.workbench.wizards;
