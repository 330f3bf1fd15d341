/** What the checks say about the files of the workspace, as markers that the Problems view lists. */
package org.parallax.workbench.problems;
