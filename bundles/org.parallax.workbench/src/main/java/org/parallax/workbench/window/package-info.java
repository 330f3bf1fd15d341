/** The application, its one window, its menus and the arrangement of views. */
package org.parallax.workbench.window;
