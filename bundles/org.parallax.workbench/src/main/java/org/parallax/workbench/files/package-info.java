/** Opening files and folders, from the command line, the menu and the desktop. */
package org.parallax.workbench.files;
