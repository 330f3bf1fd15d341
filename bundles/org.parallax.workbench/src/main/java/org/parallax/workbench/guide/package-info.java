/** The guide: pages in Markdown that come with the bundles, read, laid out as text, and shown in the window. */
package org.parallax.workbench.guide;
