/** What menus and keys do. */
package org.parallax.workbench.commands;
