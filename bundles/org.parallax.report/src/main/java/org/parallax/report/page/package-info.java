/** Self-contained HTML pages: no network, no script, readable on screen in light and dark and on paper. */
package org.parallax.report.page;
