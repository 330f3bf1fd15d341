/** Theories and records of installed bundles and of jars dropped into the installation. */
package org.parallax.workbench.plugins;
