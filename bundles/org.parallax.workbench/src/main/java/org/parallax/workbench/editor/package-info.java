/** The editor of scenarios and records, on the platform's text editor and services that know no toolkit. */
package org.parallax.workbench.editor;
