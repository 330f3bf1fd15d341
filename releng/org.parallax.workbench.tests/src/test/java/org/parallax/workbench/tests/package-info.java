/** Tests inside the running window. */
package org.parallax.workbench.tests;
