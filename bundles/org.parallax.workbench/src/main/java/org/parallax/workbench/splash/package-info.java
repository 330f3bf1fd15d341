/** What is seen until the window is there. */
package org.parallax.workbench.splash;
