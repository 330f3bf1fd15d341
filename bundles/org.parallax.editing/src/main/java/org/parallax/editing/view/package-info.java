/** What the live views have to show, as values a toolkit only draws. */
package org.parallax.editing.view;
