/** What every part of the window needs of the toolkit and that belongs to none of them. */
package org.parallax.workbench.ui;
