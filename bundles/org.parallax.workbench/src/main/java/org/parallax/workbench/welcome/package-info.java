/** What is seen first: three ways to begin. */
package org.parallax.workbench.welcome;
